using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Ingest.Watches.Yaml;

/// <summary>JSON that stands in YAML, which takes it as it is: the GeoJSON of an area.</summary>
internal static class YamlJson
{
    /// <summary>The text of a node that holds JSON, or is a text that holds it.</summary>
    public static string Text(YamlNode node) => node is YamlScalarNode { Value: { } text } ? text : Value(node)?.ToJsonString() ?? "null";

    /// <summary>An area as a node.</summary>
    public static YamlNode Of(WatchArea area) => new YamlMappingNode
    {
        { "type", area.Type },
        { "coordinates", List(area.Coordinates.Select(static polygon => List(polygon.Select(static ring => List(ring.Select(static position => List(position.Select(Number)))))))) },
    };

    private static YamlSequenceNode List(IEnumerable<YamlNode> items) => new YamlSequenceNode(items) { Style = YamlDotNet.Core.Events.SequenceStyle.Flow };

    private static YamlNode Number(double number) => new YamlScalarNode(number.ToString("R", CultureInfo.InvariantCulture));

    private static JsonNode? Value(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(static pair => KeyValuePair.Create(pair.Key.ToString(), Value(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Value)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } text } when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => JsonValue.Create(number),
        YamlScalarNode { Value: { } text } => JsonValue.Create(text),
        _ => null,
    };
}
