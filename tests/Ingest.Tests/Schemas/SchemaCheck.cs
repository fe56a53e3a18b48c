using System.Text.Json.Nodes;
using System.Text.Json;

namespace Ingest.Tests.Schemas;

/// <summary>Compares a document with a schema: required fields, fields that the schema does not know, kinds of values. As much of JSON Schema as our contracts use.</summary>
internal static class SchemaCheck
{
    /// <summary>What does not fit, in words; none where all is well.</summary>
    public static IEnumerable<string> Problems(JsonNode? value, JsonObject schema, string path = "$")
    {
        var kind = Kind(value);
        if (schema["type"]?.GetValue<string>() is { } type && kind != type && !(type == "number" && kind == "integer"))
        {
            return [$"{path} is {kind}, not {type}"];
        }

        return value switch
        {
            JsonObject fields when schema["properties"] is JsonObject known => OfObject(fields, known, schema, path),
            JsonObject map when schema["additionalProperties"] is JsonObject each => map.SelectMany(entry => Problems(entry.Value, each, $"{path}.{entry.Key}")),
            JsonArray items when schema["items"] is JsonObject each => items.SelectMany((item, i) => Problems(item, each, $"{path}[{i}]")),
            _ => [],
        };
    }

    private static IEnumerable<string> OfObject(JsonObject fields, JsonObject known, JsonObject schema, string path)
    {
        var required = schema["required"]?.AsArray().Select(static name => name!.GetValue<string>()) ?? [];
        return required.Where(name => !fields.ContainsKey(name)).Select(name => $"{path}.{name} is missing")
            .Concat(fields.SelectMany(field => known[field.Key] is JsonObject each ? Problems(field.Value, each, $"{path}.{field.Key}") : [$"{path}.{field.Key} is unknown"]));
    }

    private static string Kind(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.ToJsonString().AsSpan().ContainsAny('.', 'e', 'E') ? "number" : "integer",
        _ => "null",
    };
}
