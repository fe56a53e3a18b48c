using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ingest.Storage;

/// <summary>
/// The one way JSON is written here: camelCase, nothing for a field with nothing to say (null, empty list), every script readable
/// as it is, line feeds whatever the system. The same value gives the same bytes everywhere.
/// </summary>
public static class CanonicalJson
{
    /// <summary>Options over a source-generated context; keep them in a static field, they cache.</summary>
    public static JsonSerializerOptions For(IJsonTypeInfoResolver context, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(context);
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            NewLine = "\n",
            TypeInfoResolver = context.WithAddedModifier(LeaveOutEmptyLists).WithAddedModifier(GiveEmptyListsBack),
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Writes a value as UTF-8 without a byte order mark or a closing line feed.</summary>
    public static byte[] ToUtf8<T>(T value, JsonSerializerOptions options) =>
        JsonSerializer.SerializeToUtf8Bytes(value, TypeInfo<T>(options));

    /// <summary>Writes a value as a string.</summary>
    public static string ToText<T>(T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(value, TypeInfo<T>(options));

    /// <summary>Reads a value; throws <see cref="JsonException"/> on anything that is not one.</summary>
    public static T Read<T>(ReadOnlySpan<byte> utf8, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(utf8, TypeInfo<T>(options)) ?? throw new JsonException("The document is null.");

    /// <summary>Reads a value; throws <see cref="JsonException"/> on anything that is not one.</summary>
    public static T Read<T>(string json, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(json, TypeInfo<T>(options)) ?? throw new JsonException("The document is null.");

    private static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    // What was left out because it was empty must not come back as null where the record says that there always is a list.
    private static void GiveEmptyListsBack(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        var lists = type.Properties.Select(EmptyList.Of).OfType<EmptyList>().ToArray();
        if (lists.Length > 0)
        {
            type.OnDeserialized = value => Array.ForEach(lists, list => list.FillIn(value));
        }
    }

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
            {
                property.ShouldSerialize = static (_, value) => value is IEnumerable list && list.GetEnumerator().MoveNext();
            }
        }
    }
}
