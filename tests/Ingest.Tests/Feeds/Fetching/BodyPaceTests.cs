using Ingest.Feeds;
using Ingest.Feeds.Fetching;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Feeds.Fetching;

public sealed class BodyPaceTests
{
    private readonly ManualTimeProvider _clock = new();

    [Theory]
    [InlineData(1500, false)]
    [InlineData(1499, true)]
    [InlineData(0, true)]
    public async Task Token_AfterASecondWindow_EndsWhereItBroughtTooLittle(int bytes, bool isTooSlow)
    {
        await using var pace = new BodyPace(new FetchOptions(), _clock, CancellationToken.None);
        pace.Count(100_000);
        _clock.Advance(TimeSpan.FromSeconds(15));
        Assert.False(pace.Token.IsCancellationRequested);
        pace.Count(bytes);
        _clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal((isTooSlow, isTooSlow), (pace.IsTooSlow, pace.Token.IsCancellationRequested));
    }

    [Fact]
    public async Task Token_NoPaceSet_NeverEnds()
    {
        await using var pace = new BodyPace(new FetchOptions { LeastBytesPerSecond = 0 }, _clock, CancellationToken.None);
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.False(pace.Token.IsCancellationRequested);
    }

    [Fact]
    public async Task Token_AfterTheEnd_IsLeftAlone()
    {
        var pace = new BodyPace(new FetchOptions(), _clock, CancellationToken.None);
        await pace.DisposeAsync();
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.False(pace.IsTooSlow);
    }
}
