using System.Buffers;

namespace Ingest.Feeds.Parsing;

/// <summary>Takes white space off the ends of a text and makes what is inside single spaces.</summary>
internal static class WhiteSpace
{
    // All that char.IsWhiteSpace holds for, but the space itself.
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000");

    /// <summary>The text, squeezed; the same text where there is nothing to do.</summary>
    public static string Squeeze(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (!trimmed.ContainsAny(Odd) && !trimmed.Contains("  ", StringComparison.Ordinal))
        {
            return trimmed.Length == text.Length ? text : trimmed.ToString();
        }

        var rented = ArrayPool<char>.Shared.Rent(trimmed.Length);
        trimmed.CopyTo(rented);
        var squeezed = new string(Squeeze(rented.AsSpan(0, trimmed.Length)));
        ArrayPool<char>.Shared.Return(rented);
        return squeezed;
    }

    /// <summary>Squeezes the text in its place; what is left of it.</summary>
    public static ReadOnlySpan<char> Squeeze(Span<char> text)
    {
        text = text.Trim();
        var (from, to, odd, twice) = (0, 0, -1, -1);
        while (from < text.Length)
        {
            // Each kind is looked for again only once it was passed, so that all the looking is linear.
            odd = odd < from ? from + Distance(text[from..].IndexOfAny(Odd), text.Length) : odd;
            twice = twice < from ? from + Distance(text[from..].IndexOf("  "), text.Length) : twice;
            var run = Math.Min(Math.Min(odd, twice), text.Length);
            text[from..run].CopyTo(text[to..]);
            to += run - from;
            for (from = run; from < text.Length && char.IsWhiteSpace(text[from]);)
            {
                from++;
            }

            if (from > run && text[to - 1] != ' ')
            {
                text[to++] = ' ';
            }
        }

        return text[..to];
    }

    private static int Distance(int found, int none) => found < 0 ? none : found;
}
