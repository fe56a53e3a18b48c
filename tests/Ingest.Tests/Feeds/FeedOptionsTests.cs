using Ingest.Feeds;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class FeedOptionsTests
{
    [Fact]
    public void Defaults_ArePinned()
    {
        var fetch = new FetchOptions();
        Assert.Equal((false, 15 * 1024 * 1024, 10, TimeSpan.FromSeconds(30)), (fetch.AllowPrivateAddresses, fetch.MaxBytes, fetch.MaxRedirects, fetch.Timeout));
        Assert.Equal((100, TimeSpan.FromSeconds(15)), (fetch.LeastBytesPerSecond, fetch.SlowAfter));
        var feeds = new FeedOptions();
        Assert.Equal((string.Empty, TimeSpan.FromMinutes(10), TimeSpan.FromHours(24), TimeSpan.FromDays(30)), (feeds.Schedule, feeds.ShortestWait, feeds.LongestWait, feeds.LongestSilence));
        Assert.Equal((TimeSpan.FromMinutes(4), 3, TimeSpan.FromDays(2)), (feeds.DelayBudget, feeds.PullsUntilMoved, feeds.MovedAfter));
    }

    [Fact]
    public void Schedule_Unreadable_IsRefusedWithTheReason()
    {
        using var services = FeedServer.Services(null, ("Schedule", "often"));
        var exception = Assert.Throws<OptionsValidationException>(services.GetRequiredService<FeedOptions>);
        Assert.Contains("“often” is no NCrontab expression; allowed are five fields, or six with seconds first, such as 0 */15 * * * *.", exception.Message, StringComparison.Ordinal);
    }
}
