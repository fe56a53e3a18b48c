using System.Text;
using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class OpmlTests
{
    [Fact]
    public void Read_NestedFolders_GivesFeedsWithTheirFolder()
    {
        var feeds = Opml.Read(Encoding.UTF8.GetBytes(
            "<opml><body><outline text='A &amp; B'><outline text='C'><outline title='One' xmlUrl='http://e/1'/></outline><outline text='Two' xmlurl='http://e/2'></outline></outline><outline xmlUrl='http://e/3?a=1&b=2'/></body>"));
        Assert.Equal([new OpmlFeed("http://e/1", "One", "A & B/C"), new OpmlFeed("http://e/2", "Two", "A & B"), new OpmlFeed("http://e/3?a=1&b=2", null, null)], feeds);
    }

    [Fact]
    public void Write_ThenRead_GivesTheSame()
    {
        FeedState[] states = [State("https://e/1", "One & <1>", "A/B"), State("https://e/2", "Two", null)];
        Assert.Equal([new OpmlFeed("https://e/2", "Two", null), new OpmlFeed("https://e/1", "One & <1>", "A/B")], Opml.Read(Encoding.UTF8.GetBytes(Opml.Write(states))));
    }

    [Fact]
    public async Task Import_OfAnExport_KeepsFoldersAndSettings()
    {
        using var folder = new TemporaryFolder();
        var from = new Subscriptions(new DirectoryBlobStore(Path.Combine(folder.Path, "a")), new ManualTimeProvider());
        var to = new Subscriptions(new DirectoryBlobStore(Path.Combine(folder.Path, "b")), new ManualTimeProvider());
        (string, string)[] settings =
        [
            ("schedule", "*/5 * * * *"), ("shortest", "30m"), ("longest", "2d"), ("agent", "Desk/1"), ("user", "u"), ("password", "env:FEED_DESK"), ("content", "feed"), ("publisher", "Hill & Dale"),
            ("language", "fr"), ("reliability", "B2"), ("header.X-Key", "a=b"), ("include.category", "roads|bridges"), ("exclude.title", "^Sport\\b"), ("exclude.title", "\"quoted\" = <x>"),
        ];
        await from.AddAsync("https://e/1", "One", "A/B", null, settings, CancellationToken.None);
        await from.AddAsync("https://e/2", "Two", null, null, CancellationToken.None);
        var opml = Opml.Write(await from.ListAsync(CancellationToken.None).Select(static feed => feed.State).ToListAsync(CancellationToken.None));
        Assert.All(await new OpmlImport(to).ImportAsync(Encoding.UTF8.GetBytes(opml), CancellationToken.None), static outcome => Assert.IsType<SubscribeOutcome.Added>(outcome.Outcome));
        var again = Opml.Write(await to.ListAsync(CancellationToken.None).Select(static feed => feed.State).ToListAsync(CancellationToken.None));
        Assert.Equal(opml, again);
        var one = (await to.GetAsync(FeedAddress.FeedId(new Uri("https://e/1")), CancellationToken.None))!.State;
        Assert.Equal(("A/B", "*/5 * * * *", TimeSpan.FromDays(2), 2), (one.Folder, one.Schedule, one.Settings!.LongestWait, one.Settings.Exclude!.Count));
        Assert.Equal(settings.Length, FeedSettingsText.Of(one).Count);
    }

    private static FeedState State(string url, string title, string? folder) => FeedStates.Of(url, title, folder);
}
