using Ingest.Language.Model;

namespace Ingest.Language.Tagging;

/// <summary>Looks up ahead what a word's class depends on besides the classes before it.</summary>
internal ref struct TagLookahead
{
    /// <summary>How much room for rows it needs.</summary>
    internal const int Rows = 2 * TaggerFeatures.Most;

    /// <summary>How much room for keys it needs.</summary>
    internal const int Keys = Rows + TaggerFeatures.Most;
    private readonly WeightTable _weights;
    private readonly ReadOnlySpan<WordTraits> _words;
    private readonly LetterCase _letters;
    private readonly Span<ulong> _keys;
    private RowsAhead _ahead;

    internal TagLookahead(WeightTable weights, ReadOnlySpan<WordTraits> words, LetterCase letters, Span<ulong> keys, Span<WeightRow> rows)
    {
        _weights = weights;
        _words = words;
        _letters = letters;
        _keys = keys[Rows..];
        _ahead = new RowsAhead(weights, TaggerFeatures.Most, keys[..Rows], rows);
        Ask(TaggerFeatures.Padding);
        Next(TaggerFeatures.Padding - 1);
    }

    /// <summary>To be called for each word in turn, before its <see cref="Score"/>.</summary>
    internal void Next(int at)
    {
        if (IsOpen(at + 1))
        {
            _ahead.Find(at + 1);
        }

        Ask(at + 2);
    }

    /// <summary>Adds what all features say of the word at a place.</summary>
    internal readonly void Score(int at, ReadOnlySpan<byte> tags, Span<int> scores)
    {
        var keys = _keys[..TaggerFeatures.WriteTags(_words, at, tags, _keys)];
        _weights.Prefetch(keys);
        _ahead.Add(at, scores);
        _weights.Add(keys, scores);
    }

    private readonly bool IsOpen(int at) => at < _words.Length - TaggerFeatures.Padding && _words[at].Fixed < 0;

    private void Ask(int at)
    {
        if (IsOpen(at))
        {
            _ahead.Ask(at, TaggerFeatures.WriteWords(_words, at, _letters, _ahead.Keys(at)));
        }
    }
}
