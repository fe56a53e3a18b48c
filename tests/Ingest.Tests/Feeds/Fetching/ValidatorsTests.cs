using Ingest.Feeds.Fetching;
using Xunit;

namespace Ingest.Tests.Feeds.Fetching;

public sealed class ValidatorsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, true)]
    [InlineData(7.99, true)]
    [InlineData(8, false)]
    [InlineData(400, false)]
    public void MaySend_DaysSinceTheLastWholeDocument_EndsAfterEight(double days, bool may) => Assert.Equal(may, Validators.MaySend(Now.AddDays(-days), Now));

    [Fact]
    public void MaySend_NeverAWholeDocument_IsFalse() => Assert.False(Validators.MaySend(null, Now));
}
