using System.Net;
using System.Text;
using System.Text.Json;

namespace Ingest.Articles.Extraction;

/// <summary>Values of a JSON-LD object as publishers write them: a text, an object with a name, or a list of either.</summary>
internal static class JsonLd
{
    public static IEnumerable<string> Types(JsonElement item) =>
        !item.TryGetProperty("@type", out var type) ? []
        : type.ValueKind == JsonValueKind.String ? [LastPart(type.GetString()!)]
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Where(static t => t.ValueKind == JsonValueKind.String).Select(static t => LastPart(t.GetString()!))
        : [];

    public static string? Text(JsonElement item, string key) => item.TryGetProperty(key, out var value) ? Text(value) : null;

    public static List<string> Names(JsonElement item, string key)
    {
        var names = new List<string>();
        if (item.TryGetProperty(key, out var value))
        {
            IEnumerable<JsonElement> values = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(30) : [value];
            foreach (var one in values)
            {
                AddNames(one, names);
            }
        }

        return names;
    }

    /// <summary>The names of those that are not called organisations.</summary>
    public static List<string> People(JsonElement item, string key)
    {
        var names = new List<string>();
        if (item.TryGetProperty(key, out var value))
        {
            IEnumerable<JsonElement> values = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(30) : [value];
            foreach (var one in values.Where(static v => v.ValueKind != JsonValueKind.Object || !Types(v).Any(static t => t.EndsWith("Organization", StringComparison.Ordinal))))
            {
                AddNames(one, names);
            }
        }

        return names;
    }

    public static string? Address(JsonElement item, string key)
    {
        if (!item.TryGetProperty(key, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            value = value.EnumerateArray().FirstOrDefault();
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => Text(value),
            JsonValueKind.Object => Text(value, "url") ?? Text(value, "@id") ?? Text(value, "contentUrl"),
            _ => null,
        };
    }

    /// <summary>Undoes what templates do to JSON: wrappers in comments or CDATA, escaped markup, raw line feeds and stray backslashes in texts.</summary>
    public static string Repair(string json)
    {
        var inner = json.Trim();
        foreach (var wrapper in (ReadOnlySpan<string>)["<!--", "-->", "//<![CDATA[", "//]]>", "<![CDATA[", "]]>"])
        {
            inner = inner.Replace(wrapper, " ", StringComparison.Ordinal);
        }

        inner = inner.StartsWith("{&quot;", StringComparison.Ordinal) ? WebUtility.HtmlDecode(inner) : inner;
        inner = inner.Trim().TrimEnd(';');
        var repaired = new StringBuilder(inner.Length);
        for (var i = 0; i < inner.Length; i++)
        {
            var c = inner[i];
            if (c == '\\' && i + 1 < inner.Length && !"\"\\/bfnrtu".Contains(inner[i + 1], StringComparison.Ordinal))
            {
                continue;
            }

            repaired.Append(c < ' ' ? ' ' : c);
            if (c == '\\' && i + 1 < inner.Length)
            {
                repaired.Append(inner[++i] < ' ' ? ' ' : inner[i]);
            }
        }

        return repaired.ToString();
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Trimmed(value.GetString()),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        JsonValueKind.Array => value.EnumerateArray().Select(Text).FirstOrDefault(static t => t is not null),
        JsonValueKind.Object => value.TryGetProperty("@value", out var inner) && inner.ValueKind == JsonValueKind.String ? Trimmed(inner.GetString()) : null,
        _ => null,
    };

    private static void AddNames(JsonElement value, List<string> names)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when Trimmed(value.GetString()) is { } name:
                names.Add(name);
                break;
            case JsonValueKind.Object when value.TryGetProperty("name", out var inner) && inner.ValueKind == JsonValueKind.Array:
                names.AddRange(inner.EnumerateArray().Take(30).Select(Text).OfType<string>());
                break;
            case JsonValueKind.Object when Text(value, "name") is { } name:
                names.Add(name);
                break;
        }
    }

    private static string? Trimmed(string? text)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? null : WebUtility.HtmlDecode(text).Trim();
        }
        catch (ArgumentException)
        {
            return text; // an entity for half a surrogate pair
        }
    }

    private static string LastPart(string type) => type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..];
}
