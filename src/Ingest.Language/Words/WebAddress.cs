using System.Buffers;
using System.Collections.Frozen;

namespace Ingest.Language.Words;

/// <summary>Addresses on the web and of mail, hashtags and handles: one token each.</summary>
internal static class WebAddress
{
    // Nobody's mailbox is longer (RFC 5321 allows 64), and without a bound a long run of stops would be read again and again.
    private const int LongestMailbox = 64;
    private static readonly SearchValues<char> Ends = SearchValues.Create("<>\"\u201C\u201D\u00AB\u00BB{}|\\^`\u3002\uFF0C");

    private static readonly FrozenSet<string> TopLevels = FrozenSet.Create(
        StringComparer.Ordinal, "com", "org", "net", "gov", "edu", "info", "co", "uk", "eu", "io", "tv", "fr", "ru", "us");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TopLevelSpans =
        TopLevels.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a chunk without white space can hold an address at all.</summary>
    internal static bool MayHold(ReadOnlySpan<char> chunk) =>
        chunk.ContainsAny('@', '#') || chunk.Contains("://", StringComparison.Ordinal)
        || chunk.Contains("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>The end of the address, tag or handle that starts at <paramref name="start"/>, or <paramref name="start"/> if none does.</summary>
    internal static int End(string text, int start, int chunkEnd)
    {
        var rest = text.AsSpan(start, chunkEnd - start);
        if (rest[0] is '@' or '#')
        {
            return TagEnd(text, start, chunkEnd);
        }

        if (StartsAddress(rest))
        {
            var length = rest.IndexOfAny(Ends);
            return start + Trimmed(length < 0 ? rest : rest[..length]);
        }

        return MailEnd(rest) is var mail and > 0 ? start + mail : start;
    }

    /// <summary>Whether a well-known top-level domain stands at <paramref name="start"/> and the name ends with it.</summary>
    internal static bool IsTopLevel(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 5 && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        return !CharClasses.IsWordPart(text, end) && TopLevelSpans.Contains(text.AsSpan(start, end - start));
    }

    private static bool StartsAddress(ReadOnlySpan<char> rest) =>
        rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase)
        || (rest.Length > 4 && rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    private static int TagEnd(string text, int start, int chunkEnd)
    {
        var end = start + 1;
        var letters = false;
        while (end < chunkEnd && (text[end] == '_' || CharClasses.IsWordPart(text, end)))
        {
            letters |= CharClasses.IsLetter(text, end);
            end++;
        }

        return letters ? end : start;
    }

    private static int MailEnd(ReadOnlySpan<char> rest)
    {
        var at = 0;
        while (at < rest.Length && at < LongestMailbox && (char.IsAsciiLetterOrDigit(rest[at]) || rest[at] is '.' or '_' or '-' or '+' or '%'))
        {
            at++;
        }

        if (at == 0 || at + 1 >= rest.Length || rest[at] != '@' || !char.IsAsciiLetterOrDigit(rest[at + 1]))
        {
            return 0;
        }

        var end = at + 1;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '.' or '-'))
        {
            end++;
        }

        return Trimmed(rest[..end]);
    }

    private static int Trimmed(ReadOnlySpan<char> address)
    {
        var end = address.Length;
        while (end > 1 && address[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019' or ')' or ']' or '-' or '\u2026')
        {
            end--;
        }

        return end;
    }
}
