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
        var at = text.IndexOf('&');
        if (at < 0)
        {
            return text.ToString();
        }

        var result = new StringBuilder(text.Length);
        ResolveInto(result, text, warnings);
        return result.ToString();
    }

    /// <summary>Appends the text with its references resolved once.</summary>
    public static void ResolveInto(StringBuilder result, ReadOnlySpan<char> text, WarningList? warnings)
    {
        for (var at = text.IndexOf('&'); at >= 0; at = text.IndexOf('&'))
        {
            result.Append(text[..at]);
            text = text[at..];
            var taken = text.Length > 1 && text[1] == '#' ? Number(result, text) : Named(result, text, warnings);
            if (taken == 0)
            {
                warnings?.Add("not-well-formed", "An “&” stands in the text without being a reference.");
                result.Append('&');
                taken = 1;
            }

            text = text[taken..];
        }

        result.Append(text);
    }

    private static int Number(StringBuilder result, ReadOnlySpan<char> text)
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
            result.Append(C1[code - 128]);
        }
        else
        {
            result.Append(Rune.IsValid(code) && code != 0 ? char.ConvertFromUtf32(code) : "\uFFFD");
        }

        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    private static int Named(StringBuilder result, ReadOnlySpan<char> text, WarningList? warnings)
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

        result.Append(resolved);
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
