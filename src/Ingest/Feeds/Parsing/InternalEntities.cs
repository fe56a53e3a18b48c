using System.Text;
using AngleSharp.Html;

namespace Ingest.Feeds.Parsing;

/// <summary>
/// Puts the values of entities that a document declares for itself in their places. Only plain ones: no values that refer to other entities or hold tags,
/// nothing from outside, and no more text than <see cref="MostAdded"/>, so that there is nothing to blow up.
/// </summary>
internal static class InternalEntities
{
    /// <summary>How many characters a document may grow by.</summary>
    public const int MostAdded = 64 * 1024;

    private const int LongestValue = 1024;
    private const int MostEntities = 256;
    private const int DeclarationReach = 64 * 1024;
    private const string Declaration = "<!ENTITY";

    /// <summary>The text with its own entities in place; the same text where it declares none.</summary>
    public static string Expand(string text)
    {
        var doctype = text.AsSpan(0, Math.Min(text.Length, DeclarationReach)).IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        if (doctype < 0)
        {
            return text;
        }

        var end = new MarkupTags(text, new WarningList()).SkipDoctype(doctype);
        var declared = Declared(text.AsSpan(doctype, Math.Min(end - doctype, DeclarationReach)));
        return declared.Count == 0 ? text : Replace(text, end, declared.GetAlternateLookup<ReadOnlySpan<char>>());
    }

    private static Dictionary<string, string> Declared(ReadOnlySpan<char> doctype)
    {
        var declared = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = doctype.IndexOf(Declaration); at >= 0 && declared.Count < MostEntities; at = doctype.IndexOf(Declaration))
        {
            doctype = doctype[(at + Declaration.Length)..].TrimStart();
            var blank = doctype.IndexOfAny(" \t\r\n");
            var rest = blank <= 0 ? [] : doctype[blank..].TrimStart();
            var close = rest is ['"' or '\'', ..] ? rest[1..].IndexOf(rest[0]) : -1;
            if (close is >= 0 and <= LongestValue && IsPlain(rest.Slice(1, close)) && HtmlEntityProvider.Resolver.GetSymbol(string.Concat(doctype[..blank], ";")) is null)
            {
                // The first declaration binds (XML 1.0, 4.2).
                declared.TryAdd(doctype[..blank].ToString(), rest.Slice(1, close).ToString());
            }
        }

        return declared;
    }

    private static bool IsPlain(ReadOnlySpan<char> value)
    {
        if (value.Contains('<'))
        {
            return false;
        }

        for (var at = value.IndexOf('&'); at >= 0; at = value.IndexOf('&'))
        {
            value = value[(at + 1)..];
            if (value is not ['#', ..])
            {
                return false;
            }
        }

        return true;
    }

    private static string Replace(string text, int from, Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> declared)
    {
        var replaced = new StringBuilder(text.Length).Append(text, 0, from);
        var rest = text.AsSpan(from);
        var added = 0;
        for (var at = rest.IndexOf('&'); at >= 0; at = rest.IndexOf('&'))
        {
            replaced.Append(rest[..at]);
            rest = rest[at..];
            var end = rest[..Math.Min(rest.Length, 64)].IndexOf(';');
            if (end > 1 && declared.TryGetValue(rest[1..end], out var value) && (added += value.Length) <= MostAdded)
            {
                replaced.Append(value);
                rest = rest[(end + 1)..];
                continue;
            }

            replaced.Append('&');
            rest = rest[1..];
        }

        return replaced.Append(rest).ToString();
    }
}
