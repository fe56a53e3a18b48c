using Xunit;

namespace Ingest.Quality.Claims;

/// <summary>Intervals that are known: Wilson's score of small samples, worked out by hand.</summary>
public sealed class WilsonIntervalTests
{
    [Theory]
    [InlineData(8, 10, .4902, .9433)]
    [InlineData(0, 10, 0, .2775)]
    [InlineData(10, 10, .7225, 1)]
    [InlineData(180, 200, .8507, .9343)]
    public void Of_SmallSample_IsItsKnownInterval(int right, int total, double low, double high)
    {
        var interval = WilsonInterval.Of(right, total);
        Assert.Equal(low, interval.Low, .0005);
        Assert.Equal(high, interval.High, .0005);
    }
}
