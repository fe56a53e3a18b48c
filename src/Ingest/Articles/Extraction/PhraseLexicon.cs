using Ingest.Storage;

namespace Ingest.Articles.Extraction;

/// <summary>How blocks begin that pages put among their paragraphs and that are not the article: the table <c>phrases.tsv</c> (<c>starts</c> or <c>whole</c>, words).</summary>
internal sealed class PhraseLexicon
{
    private const int LongestAppeal = 45;

    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _starts = new(StringComparer.Ordinal);

    public static PhraseLexicon Load()
    {
        var lexicon = new PhraseLexicon();
        foreach (var (how, words) in EmbeddedTable.Pairs("Articles/phrases.tsv"))
        {
            lexicon.Add(how, words);
        }

        return lexicon;
    }

    public bool IsBoilerplate(TextBlock block)
    {
        if (block.Words > LongestAppeal)
        {
            return false;
        }

        var text = Folded(block.Text);
        return _whole.Contains(text)
            || (_starts.TryGetValue(FirstWord(text), out var starts) && starts.Exists(s => text.StartsWith(s, StringComparison.Ordinal) && (text.Length == s.Length || text[s.Length] == ' ')));
    }

    private void Add(string how, string words)
    {
        if (how == "whole")
        {
            _whole.Add(words);
            return;
        }

        var first = FirstWord(words);
        if (!_starts.TryGetValue(first, out var starts))
        {
            _starts[first] = starts = [];
        }

        starts.Add(words);
    }

    private static string FirstWord(string text) => text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? text[..space] : text;

    /// <summary>Lower case, everything but letters and digits as single spaces.</summary>
    public static string Folded(string text)
    {
        var folded = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c is '©')
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
            else if (length > 0 && folded[length - 1] != ' ' && c is not ('\'' or '’'))
            {
                folded[length++] = ' ';
            }
        }

        return new string(folded, 0, length).TrimEnd();
    }
}
