using Ingest.Articles.Extraction;
using Ingest.Storage;

namespace Ingest.Articles.Revisions;

/// <summary>The words of lines that a page changes by itself: the tables <c>furniture.tsv</c>, <c>Feeds/volatile.tsv</c> and <c>months.tsv</c>.</summary>
internal sealed class FurnitureLexicon
{
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stamps = new(StringComparer.Ordinal);
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    private readonly int _longestLabel;

    private FurnitureLexicon()
    {
        foreach (var (kind, words) in EmbeddedTable.Pairs("Articles/Revisions/furniture.tsv"))
        {
            Add(kind, PhraseLexicon.Folded(words));
        }

        foreach (var (_, words) in EmbeddedTable.Pairs("Feeds/volatile.tsv"))
        {
            AddSmall(PhraseLexicon.Folded(words));
        }

        foreach (var (_, month) in EmbeddedTable.Pairs("Articles/months.tsv"))
        {
            AddSmall(PhraseLexicon.Folded(month));
        }

        _longestLabel = _labels.Max(static label => label.Length);
    }

    public static FurnitureLexicon Default { get; } = new();

    /// <summary>Whether a word, folded, only counts or tells a time.</summary>
    public bool IsSmall(string word) => _small.Contains(word) || char.IsDigit(word[0]);

    /// <summary>Whether a time of change may begin with the word, folded.</summary>
    public bool IsStamp(string word) => _stamps.Contains(word);

    /// <summary>Whether a line is nothing but a label.</summary>
    public bool IsLabel(string line) => line.Length <= _longestLabel + 3 && _labels.Contains(PhraseLexicon.Folded(line));

    /// <summary>Whether a line begins with a label and a colon.</summary>
    public bool IsLabelled(string line) =>
        line.AsSpan(0, Math.Min(line.Length, _longestLabel + 2)).IndexOfAny(':', '：') is > 0 and var colon && _labels.Contains(PhraseLexicon.Folded(line[..colon]));

    private void Add(string kind, string words)
    {
        switch (kind)
        {
            case "label":
                _labels.Add(words);
                break;
            case "stamp":
                _stamps.Add(words.Split(' ')[0]);
                AddSmall(words);
                break;
            default:
                AddSmall(words);
                break;
        }
    }

    private void AddSmall(string words) => _small.UnionWith(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
