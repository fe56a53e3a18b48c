using System.Text;
using System.Text.Json;

namespace Ingest.Feeds.Parsing;

/// <summary>The values of a JSON Feed as text.</summary>
internal static class JsonText
{
    /// <summary>The name of the member that the reader stands on.</summary>
    public static string Name(ref Utf8JsonReader reader) => StringOf(ref reader);

    /// <summary>A string or number as text; everything else is skipped. Null where there is nothing in it.</summary>
    public static string? Value(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return StringOf(ref reader) is var text && string.IsNullOrWhiteSpace(text) ? null : text;
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            default:
                reader.Skip();
                return null;
        }
    }

    /// <summary>The text of one member of the object that the reader stands on; of a string, the string itself.</summary>
    public static string? Member(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Value(ref reader);
        }

        string? found = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isMeant = string.Equals(Name(ref reader), name, StringComparison.Ordinal);
            reader.Read();
            var text = Value(ref reader);
            found = isMeant ? text : found;
        }

        return found;
    }

    /// <summary>Adds an author or a list of them.</summary>
    public static void Authors(ref Utf8JsonReader reader, NameList names)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            names.Add(PersonName.Of(Member(ref reader, "name")));
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            names.Add(PersonName.Of(Member(ref reader, "name")));
        }
    }

    /// <summary>Plain text as plain text and as HTML.</summary>
    public static TextConstruct? Plain(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : new TextConstruct(HtmlText.Escape(text.Trim()), WhiteSpace.Squeeze(text));

    // Half a surrogate pair is valid JSON and no valid string.
    private static string StringOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }
}
