using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>The name behind a quotation that says whose it is: “…” — Jane Smith.</summary>
/// <param name="Mark">The dash that stands for "says".</param>
/// <param name="Name">The words that name the speaker.</param>
internal sealed record QuoteSignature(TextSpan Mark, TextSpan Name)
{
    private const int LongestName = 60;

    /// <summary>The signature behind <paramref name="quote"/>, or null. Only capital words up to a stop, a slash or the line's end are one.</summary>
    public static QuoteSignature? After(string text, Quote quote)
    {
        var mark = Skip(text, quote.End, static c => c == ' ');
        var name = Skip(text, mark, static c => c is '―' or '—' or '–' or '-');
        if (name == mark || name - mark > 2 || mark == quote.End)
        {
            return null;
        }

        var first = Skip(text, name, static c => c == ' ');
        var end = first;
        while (end < text.Length && end - first < LongestName && text[end] is not ('\n' or '/' or ',' or '(') && !IsStop(text, end))
        {
            end++;
        }

        var span = text.AsSpan(first, end - first).TrimEnd();
        return span.Length > 0 && end - first < LongestName && IsName(span)
            ? new QuoteSignature(TextSpan.Cut(text, mark, name), TextSpan.Cut(text, first, first + span.Length))
            : null;
    }

    private static int Skip(string text, int i, Func<char, bool> skips)
    {
        while (i < text.Length && skips(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>A stop that ends the line's sentence, not that of an initial.</summary>
    private static bool IsStop(string text, int i) => text[i] == '.' && (i + 1 >= text.Length || text[i + 1] is '\n' or ' ') && i > 1 && char.IsLetter(text[i - 2]);

    private static bool IsName(ReadOnlySpan<char> name)
    {
        var starts = true;
        foreach (var c in name)
        {
            if (starts && !char.IsUpper(c))
            {
                return false;
            }

            starts = c == ' ';
        }

        return true;
    }
}
