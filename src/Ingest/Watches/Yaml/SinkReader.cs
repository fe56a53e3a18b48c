using Ingest.Watches.Sinks;
using YamlDotNet.RepresentationModel;

namespace Ingest.Watches.Yaml;

/// <summary>Reads the sinks of a watchlist.</summary>
internal static class SinkReader
{
    public static SortedDictionary<string, SinkSettings> Read(YamlFields root, List<WatchlistProblem> problems)
    {
        var sinks = new SortedDictionary<string, SinkSettings>(StringComparer.Ordinal);
        switch (root["sinks"])
        {
            case null or YamlScalarNode { Value: null or "" }:
                break;
            case YamlMappingNode mapping:
                foreach (var (key, node) in mapping.Children)
                {
                    Add(sinks, key, node, root, problems);
                }

                break;
            case var other:
                root.Refuse(other, "'sinks' must be a mapping of names, such as 'desk: { type: console }'.");
                break;
        }

        return sinks;
    }

    private static void Add(SortedDictionary<string, SinkSettings> sinks, YamlNode key, YamlNode node, YamlFields root, List<WatchlistProblem> problems)
    {
        if (key is not YamlScalarNode { Value: { Length: > 0 } name } || node is not YamlMappingNode mapping)
        {
            root.Refuse(key, "A sink is a name and its settings, such as 'desk: { type: console }'.");
            return;
        }

        var fields = new YamlFields(mapping, problems, "type", "url", "path", "secret", "disabled");
        var sink = new SinkSettings(fields.Text("type") ?? string.Empty, fields.Text("url"), fields.Text("path"), fields.Text("secret"), fields.Text("disabled"));
        if (Problem(sink) is { } problem)
        {
            fields.Refuse(null, $"Sink '{name}': {problem}");
        }

        sinks[name] = sink;
    }

    /// <summary>What is wrong with a sink's settings, or null.</summary>
    public static string? Problem(SinkSettings sink) => sink switch
    {
        _ when !SinkDesk.Types.Contains(sink.Type, StringComparer.Ordinal) => $"its type '{sink.Type}' is none of {string.Join(", ", SinkDesk.Types)}.",
        { Type: "webhook" } when !Uri.TryCreate(sink.Url, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") =>
            $"a webhook needs an http or https url, not '{sink.Url}'.",
        { Type: "atom", Path: null } => "an atom sink needs a path inside the data folder, such as alerts.atom.",
        { Secret: { } secret } when !SinkSecrets.IsReference(secret) => "its secret must be a reference such as env:DESK_SECRET, never the secret itself.",
        _ => null,
    };
}
