using System.Text.Json;
using Xunit;

namespace Ingest.EndToEnd;

/// <summary>Whether two runs over the same server came to the same end: nothing lost, nothing doubled, nothing different.</summary>
internal static class SameTree
{
    // A busy machine may hold things up for long. Work that is overtaken changes which report of a story came first, and a server that is given up was not read.
    private static readonly (string Key, string Value)[] Settings =
    [
        ("INGEST__CLOCK", IngestProcess.FixedClock), ("INGEST__HOST__PATIENCE", "00:10:00"),
        ("INGEST__FEEDS__TIMEOUT", "00:05:00"), ("INGEST__FEEDS__CONNECTTIMEOUT", "00:02:00"), ("INGEST__FEEDS__SLOWAFTER", "00:05:00"),
    ];

    /// <summary>Subscribes to the newsroom and watches two places, so that there will be alerts.</summary>
    public static async Task SubscribeAsync(PageServer newsroom, IKeptTree tree)
    {
        await DoAsync(tree, "feeds", "add", newsroom.FeedUrl, "--allow-private");
        await DoAsync(tree, "watch", "add", "Deir ez-Zor, Syria");
        await DoAsync(tree, "watch", "add", "Kharkiv, Ukraine");
    }

    /// <summary>Runs a verb to its end, which must be a good one; gives what it printed.</summary>
    public static async Task<string> DoAsync(IKeptTree tree, params string[] arguments)
    {
        var (code, output, error) = await IngestProcess.RunAsync([.. arguments, .. tree.Arguments], [.. Settings, .. tree.Settings]);
        Assert.True(code == 0, $"{string.Join(' ', arguments)}: {code} {output} {error}");
        return output;
    }

    /// <summary>Starts <c>run --once</c>.</summary>
    public static IngestProcess StartRun(IKeptTree tree, params (string Key, string Value)[] settings) =>
        IngestProcess.Start(["run", "--once", "--allow-private", .. tree.Arguments], [.. Settings, .. tree.Settings, .. settings]);

    /// <summary>A run that nothing disturbs, in a data folder: what the others are compared with.</summary>
    public static async Task<DataFolderTree> UndisturbedAsync(PageServer newsroom)
    {
        var tree = new DataFolderTree();
        await SubscribeAsync(newsroom, tree);
        await DoAsync(tree, "run", "--once", "--allow-private");
        return tree;
    }

    public static async Task AssertAsync(IKeptTree expected, IKeptTree actual)
    {
        var (wanted, found) = (await expected.FactsAsync(), await actual.FactsAsync());
        Assert.Empty(wanted.Except(found).Select(static fact => $"missing or other: {fact.Key}").Concat(found.Keys.Except(wanted.Keys, StringComparer.Ordinal).Select(static name => $"too much: {name}")));
        Assert.Equal(await ClaimIdsAsync(expected), await ClaimIdsAsync(actual));
        Assert.Equal(await AlertsAsync(expected), await AlertsAsync(actual));
        Assert.Empty(await actual.MessagesAsync("pages-poison"));
        Assert.Empty(await actual.MessagesAsync("articles-poison"));
    }

    private static async Task<SortedSet<string>> AlertsAsync(IKeptTree tree)
    {
        var alerts = new SortedSet<string>(await tree.NamesAsync("state/alerts/a-"), StringComparer.Ordinal);
        Assert.NotEmpty(alerts);
        return alerts;
    }

    private static async Task<SortedSet<string>> ClaimIdsAsync(IKeptTree tree)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var body in await tree.MessagesAsync("claims"))
        {
            ids.Add(JsonDocument.Parse(body).RootElement.GetProperty("id").GetString()!);
        }

        Assert.NotEmpty(ids);
        return ids;
    }
}
