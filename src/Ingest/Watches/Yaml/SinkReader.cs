using Ingest.Storage.Yaml;
using Ingest.Watches.Sinks;
using YamlDotNet.RepresentationModel;

namespace Ingest.Watches.Yaml;

/// <summary>Reads the sinks of a watchlist.</summary>
internal static class SinkReader
{
    public static SortedDictionary<string, SinkSettings> Read(YamlFields root, List<YamlProblem> problems)
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

    private static void Add(SortedDictionary<string, SinkSettings> sinks, YamlNode key, YamlNode node, YamlFields root, List<YamlProblem> problems)
    {
        if (key is not YamlScalarNode { Value: { Length: > 0 } name } || node is not YamlMappingNode mapping)
        {
            root.Refuse(key, "A sink is a name and its settings, such as 'desk: { type: console }'.");
            return;
        }

        var fields = new YamlFields(
            mapping, problems, "type", "url", "path", "secret", "disabled", "server", "from", "to", "user", "plain", "queue", "quiet", "digest", "mostPerHour", "zone");
        var sink = new SinkSettings(fields.Text("type") ?? string.Empty, fields.Text("url"), fields.Text("path"), fields.Text("secret"), fields.Text("disabled"))
        {
            Mail = Mail(fields),
            Queue = fields.Text("queue"),
            Pace = Pace(fields),
        };
        if (SinkRules.Problem(sink) is { } problem)
        {
            fields.Refuse(null, $"Sink '{name}': {problem}");
        }

        sinks[name] = sink;
    }

    private static MailSettings? Mail(YamlFields fields) =>
        fields.Text("server") is { } server
            ? new MailSettings(server, fields.Text("from") ?? string.Empty, fields.Texts("to"), fields.Text("user"), fields.Truth("plain"))
            : null;

    private static SinkPace? Pace(YamlFields fields)
    {
        var pace = new SinkPace(fields.Text("quiet"), fields.Text("digest"), fields.Count("mostPerHour"), fields.Text("zone"));
        return pace == new SinkPace() ? null : pace;
    }
}
