namespace Ingest.Index.Export;

/// <summary>Fields of comma-separated values, RFC 4180.</summary>
public static class CsvText
{
    /// <summary>
    /// A field of text. The texts come from the web, and spreadsheet programs run a field that begins like a formula (=, +, -, @, tab, carriage
    /// return), so such a field gets an apostrophe before it. Numbers do not go through here: -33.9 stays a number.
    /// </summary>
    public static string Field(string? text) => text switch
    {
        null or "" => string.Empty,
        ['=' or '+' or '-' or '@' or '\t' or '\r', ..] => Quoted($"'{text}"),
        _ => Quoted(text),
    };

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") >= 0 || text[0] is ' ' || text[^1] is ' '
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
}
