using Ingest.Storage.Yaml;
using YamlDotNet.RepresentationModel;

namespace Ingest.Watches.Yaml;

/// <summary>Reads and writes <c>watches.yaml</c>.</summary>
public static class WatchlistYaml
{
    /// <summary>A hundred thousand watches take a quarter of this.</summary>
    private const int MostCharacters = 100_000_000;

    /// <summary>Reads a watchlist and pins its places. Never throws on what the text holds: every problem is listed with its line.</summary>
    public static WatchlistReading Read(string yaml, WatchDrafting drafting)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(drafting);
        var problems = new List<YamlProblem>();
        var notes = new List<string>();
        if (YamlRoot.Read(yaml, MostCharacters, "A watchlist starts with 'watches:' or 'sinks:'.", problems) is not { } root)
        {
            return problems.Count > 0 ? new WatchlistReading.Refused(problems) : new WatchlistReading.Accepted(Watchlist.Empty, notes);
        }

        var fields = new YamlFields(root, problems, "watches", "sinks");
        var sinks = SinkReader.Read(fields, problems);
        var watches = WatchReader.Read(fields, sinks, drafting, problems, notes);
        return problems.Count > 0
            ? new WatchlistReading.Refused(problems)
            : new WatchlistReading.Accepted(new Watchlist(watches, sinks), notes);
    }

    /// <summary>Writes a watchlist as it is read, ids included, so that reading it again needs no choice of places.</summary>
    public static string Write(Watchlist watchlist)
    {
        ArgumentNullException.ThrowIfNull(watchlist);
        var root = new YamlMappingNode { { "watches", new YamlSequenceNode(watchlist.Watches.Select(WatchlistNodes.Of)) } };
        if (watchlist.Sinks.Count > 0)
        {
            var sinks = new YamlMappingNode();
            foreach (var (name, sink) in watchlist.Sinks.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            {
                sinks.Add(name, WatchlistNodes.Of(sink));
            }

            root.Add("sinks", sinks);
        }

        using var writer = new StringWriter { NewLine = "\n" };
        new YamlStream(new YamlDocument(root)).Save(writer, assignAnchors: false);
        return writer.ToString().ReplaceLineEndings("\n").Replace("\n...\n", "\n", StringComparison.Ordinal);
    }
}
