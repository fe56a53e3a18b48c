using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Ingest.Watches.Yaml;

/// <summary>Watches and sinks as YAML nodes.</summary>
internal static class WatchlistNodes
{
    public static YamlNode Of(Watch watch)
    {
        var node = new YamlMappingNode { { "name", Scalar(watch.Name) } };
        if (watch.PlaceId is not null)
        {
            var place = watch.Country is null || watch.PlaceName is null ? watch.PlaceName : $"{watch.PlaceName}, {watch.Country}";
            Add(node, "place", place);
            Add(node, "placeId", watch.PlaceId);
        }

        Add(node, "person", watch.Entity is { Category: WatchedEntity.Person } person ? person.Name : null);
        Add(node, "organization", watch.Entity is { Category: WatchedEntity.Organization } organization ? organization.Name : null);
        Add(node, "aliases", watch.Aliases);
        Add(node, "phrases", watch.Phrases);
        Add(node, "near", watch is { PlaceId: null, Latitude: { } latitude, Longitude: { } longitude } ? GeoPoint.Write(latitude, longitude) : null);
        Add(node, "within", watch.WithinKilometres is { } kilometres ? string.Create(CultureInfo.InvariantCulture, $"{kilometres} km") : null);
        if (watch.Area is not null)
        {
            node.Add("area", YamlJson.Of(watch.Area));
        }

        Add(node, "events", watch.Events);
        Add(node, "actors", watch.Actors);
        Add(node, "confidence", watch.Confidence?.ToString(CultureInfo.InvariantCulture));
        Add(node, "sources", watch.Sources);
        Add(node, "languages", watch.Languages);
        Add(node, "paused", watch.Paused);
        Add(node, "tell", watch.Tell);
        if (watch.Novelty is { } novelty)
        {
            node.Add("novelty", Of(novelty));
        }

        return node;
    }

    private static YamlMappingNode Of(WatchNovelty novelty)
    {
        var node = new YamlMappingNode { Style = MappingStyle.Flow };
        Add(node, "quietDays", novelty.QuietDays?.ToString(CultureInfo.InvariantCulture));
        Add(node, "sources", novelty.Sources?.ToString(CultureInfo.InvariantCulture));
        Add(node, "surge", novelty.Surge?.ToString(CultureInfo.InvariantCulture));
        Add(node, "silence", novelty.Silence is { } silence ? silence ? "true" : "false" : null);
        return node;
    }

    public static YamlNode Of(SinkSettings sink)
    {
        var node = new YamlMappingNode { { "type", Scalar(sink.Type) } };
        Add(node, "url", sink.Url);
        Add(node, "path", sink.Path);
        Add(node, "secret", sink.Secret);
        Add(node, "disabled", sink.Disabled);
        Add(node, "server", sink.Mail?.Server);
        Add(node, "from", sink.Mail?.From);
        Add(node, "to", sink.Mail?.To ?? []);
        Add(node, "user", sink.Mail?.User);
        Add(node, "plain", sink.Mail is { Plain: true } ? "true" : null);
        Add(node, "queue", sink.Queue);
        Add(node, "quiet", sink.Pace?.Quiet);
        Add(node, "digest", sink.Pace?.Digest);
        Add(node, "mostPerHour", sink.Pace?.MostPerHour?.ToString(CultureInfo.InvariantCulture));
        Add(node, "zone", sink.Pace?.Zone);
        return node;
    }

    private static void Add(YamlMappingNode node, string key, string? value)
    {
        if (value is not null)
        {
            node.Add(key, Scalar(value));
        }
    }

    private static void Add(YamlMappingNode node, string key, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            node.Add(key, new YamlSequenceNode(values.Select(Scalar)) { Style = SequenceStyle.Flow });
        }
    }

    /// <summary>Quoted where another reader of YAML could take it for something else than text (no, 12, ~, a: b).</summary>
    private static YamlScalarNode Scalar(string value)
    {
        var isPlain = value.Length > 1 && value.All(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or ',' or '/' or '\'' or '\u2019')
            && char.IsLetter(value[0]) && value[^1] != ' ' && !value.Contains(',', StringComparison.Ordinal)
            && value.ToLowerInvariant() is not ("no" or "yes" or "on" or "off" or "true" or "false" or "null");
        return new YamlScalarNode(value) { Style = isPlain ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted };
    }
}
