using System.Text;
using Ingest.Feeds;
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

    private static FeedState State(string url, string title, string? folder) =>
        new("f-1", url, null, title, folder, null, default, default, null, null, null, FeedStatus.New, null, 0, null, null, null, new Dictionary<string, string>(StringComparer.Ordinal));
}
