using System.Buffers;

namespace Ingest.Feeds.Parsing;

/// <summary>Tells HTML from plain text by what stands in it.</summary>
internal static class HtmlSigns
{
    private static readonly SearchValues<char> ReferenceCharacters = SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether text that is not marked as HTML is some nevertheless: it holds a tag, or a reference that XML would have resolved.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => HasTag(text) || HasReference(text);

    private static bool HasTag(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<'))
        {
            text = text[(at + 1)..];
            var from = text is ['/', ..] ? 1 : 0;
            if (from < text.Length && (char.IsAsciiLetter(text[from]) || text[from] == '!'))
            {
                return text.Contains('>');
            }
        }

        return false;
    }

    private static bool HasReference(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('&'); at >= 0; at = text.IndexOf('&'))
        {
            text = text[(at + 1)..];
            var end = text[..Math.Min(text.Length, 32)].IndexOfAnyExcept(ReferenceCharacters);
            if (end > 1 && text[end] == ';')
            {
                return true;
            }
        }

        return false;
    }
}
