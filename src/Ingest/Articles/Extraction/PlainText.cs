using System.Text;

namespace Ingest.Articles.Extraction;

/// <summary>Small forms of text.</summary>
internal static class PlainText
{
    /// <summary>White space as single spaces, none at the ends.</summary>
    public static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\u200B' or '\u00AD' or '\uFEFF')
            {
                continue;
            }

            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                collapsed.Append(c);
            }
            else if (collapsed.Length > 0 && collapsed[^1] != ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString().TrimEnd(' ');
    }

    /// <summary>Only letters and digits, lower case: what two spellings of one thing share.</summary>
    public static string Letters(string? text)
    {
        var letters = new StringBuilder(text?.Length ?? 0);
        foreach (var c in text ?? string.Empty)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }

    /// <summary>At most <paramref name="length"/> characters, cut at a word, with an ellipsis.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', length - 1);
        var cut = space > length / 2 ? space : length - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut), "…");
    }
}
