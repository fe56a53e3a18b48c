using System.Buffers;
using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Ingest.Feeds.Parsing;

/// <summary>Resolves character and entity references. Names beyond XML's five are HTML's, whatever a DTD would say; references to others stay as they are.</summary>
internal static class References
{
    private const int LongestName = 33;

    // What numbers 128 to 159 mean in practice: windows-1252, as browsers read them (HTML Standard, numeric character references).
    private const string C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The text with its references resolved once.</summary>
    /// <param name="warnings">Where to note what XML does not allow; null for HTML, which allows it.</param>
    public static string Resolve(ReadOnlySpan<char> text, WarningList? warnings)
    {
        if (!text.Contains('&'))
        {
            return text.ToString();
        }

        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        var resolved = new string(rented.AsSpan(0, ResolveInto(rented, text, warnings)));
        ArrayPool<char>.Shared.Return(rented);
        return resolved;
    }

    /// <summary>Appends the text with its references resolved once.</summary>
    public static void ResolveInto(StringBuilder result, ReadOnlySpan<char> text, WarningList? warnings)
    {
        if (!text.Contains('&'))
        {
            result.Append(text);
            return;
        }

        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        result.Append(rented.AsSpan(0, ResolveInto(rented, text, warnings)));
        ArrayPool<char>.Shared.Return(rented);
    }

    /// <summary>Writes the text with its references resolved once; no reference stands for more characters than it has itself, so as much room as the text has is enough.</summary>
    /// <returns>How many characters were written.</returns>
    public static int ResolveInto(Span<char> result, ReadOnlySpan<char> text, WarningList? warnings)
    {
        var written = 0;
        for (var at = text.IndexOf('&'); at >= 0; at = text.IndexOf('&'))
        {
            text[..at].CopyTo(result[written..]);
            written += at;
            text = text[at..];
            var taken = text.Length > 1 && text[1] == '#' ? Number(result, ref written, text) : Named(result, ref written, text, warnings);
            if (taken == 0)
            {
                warnings?.Add("not-well-formed", "An “&” stands in the text without being a reference.");
                result[written++] = '&';
                taken = 1;
            }

            text = text[taken..];
        }

        text.CopyTo(result[written..]);
        return written + text.Length;
    }

    private static int Number(Span<char> result, ref int written, ReadOnlySpan<char> text)
    {
        var isHex = text.Length > 2 && text[2] is 'x' or 'X';
        var from = isHex ? 3 : 2;
        var end = from;
        while (end < text.Length && end < from + 8 && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        if (!int.TryParse(text[from..end], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            return 0;
        }

        if (code is >= 128 and < 160)
        {
            result[written++] = C1[code - 128];
        }
        else
        {
            written += (Rune.IsValid(code) && code != 0 ? new Rune(code) : Rune.ReplacementChar).EncodeToUtf16(result[written..]);
        }

        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    private static int Named(Span<char> result, ref int written, ReadOnlySpan<char> text, WarningList? warnings)
    {
        var end = 1;
        while (end < text.Length && end < LongestName && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        var isClosed = end < text.Length && text[end] == ';';
        if (end == 1 || (!isClosed && warnings is not null))
        {
            return 0;
        }

        var name = text[1..end];
        var resolved = isClosed ? Xml(name) ?? Html(name, warnings) : HtmlEntityProvider.Resolver.GetSymbol(name.ToString());
        if (resolved is null)
        {
            return 0;
        }

        resolved.CopyTo(result[written..]);
        written += resolved.Length;
        return isClosed ? end + 1 : end;
    }

    private static string? Xml(ReadOnlySpan<char> name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => null,
    };

    private static string? Html(ReadOnlySpan<char> name, WarningList? warnings)
    {
        var symbol = HtmlEntityProvider.Resolver.GetSymbol(string.Concat(name, ";"));
        warnings?.Add("undeclared-entity", $"The entity &{name}; is not declared{(symbol is null ? "; it was left as it is" : "; it was read as HTML's")}.");
        return symbol;
    }
}
