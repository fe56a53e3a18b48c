using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class SubscriptionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Subscriptions _subscriptions;

    public SubscriptionsTests() => _subscriptions = new Subscriptions(new DirectoryBlobStore(_folder.Path), new ManualTimeProvider());

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("https://Example.org:443/Rss#top")]
    [InlineData("feed:https://example.org/Rss")]
    [InlineData(" example.org/Rss ")]
    [InlineData("http://example.org/Rss/")]
    [InlineData("https://example.org/Rss?utm_source=page")]
    public async Task AddAsync_OtherSpelling_IsTheSameFeed(string url)
    {
        await _subscriptions.AddAsync("https://example.org/Rss", null, null, null, CancellationToken.None);
        var outcome = await _subscriptions.AddAsync(url, null, null, null, CancellationToken.None);
        Assert.Equal("https://example.org/Rss", Assert.IsType<SubscribeOutcome.AlreadyThere>(outcome).Feed.Url);
    }

    [Theory]
    [InlineData("ftp://example.org/", null)]
    [InlineData("", null)]
    [InlineData("https://example.org/", "every now and then")]
    public async Task AddAsync_Unusable_IsInvalid(string url, string? schedule) =>
        Assert.IsType<SubscribeOutcome.Invalid>(await _subscriptions.AddAsync(url, null, null, schedule, CancellationToken.None));

    [Fact]
    public async Task ChangeAsync_ManyAtOnce_LosesNoChange()
    {
        var added = (SubscribeOutcome.Added)await _subscriptions.AddAsync("https://example.org/", null, null, null, CancellationToken.None);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => _subscriptions.ChangeAsync(added.Feed.FeedId, state => state with { Failures = state.Failures + 1 }, CancellationToken.None)));
        Assert.Equal(6, (await _subscriptions.GetAsync(added.Feed.FeedId, CancellationToken.None))!.State.Failures);
    }

    [Fact]
    public async Task UpdateAsync_OldVersion_IsRefused()
    {
        var added = (SubscribeOutcome.Added)await _subscriptions.AddAsync("https://example.org/", null, null, null, CancellationToken.None);
        var read = (await _subscriptions.GetAsync(added.Feed.FeedId, CancellationToken.None))!;
        Assert.True(await _subscriptions.UpdateAsync(read.State with { Title = "a" }, read.Version, CancellationToken.None));
        Assert.False(await _subscriptions.UpdateAsync(read.State with { Title = "b" }, read.Version, CancellationToken.None));
    }
}
