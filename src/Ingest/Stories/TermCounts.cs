namespace Ingest.Stories;

/// <summary>Counts the telling words of one report, and the pairs of them that stand side by side in its title and beginning. Bounded, whatever the text.</summary>
internal sealed class TermCounts(int mostWords)
{
    private readonly HashSet<uint> _names = [];
    private readonly Dictionary<uint, double> _counts = [];
    private ulong _before;
    private int _words;

    /// <summary>The terms with their weighted counts.</summary>
    public IReadOnlyDictionary<uint, double> Counts => _counts;

    public bool IsName(uint term) => _names.Contains(term);

    /// <summary>Counts a word by its hash, and the pair that it makes with the word before it where <paramref name="pairWeight"/> is more than 0.</summary>
    public void Add(ulong word, bool isName, double weight, double pairWeight)
    {
        var term = (uint)word;
        if (isName)
        {
            _names.Add(term);
        }

        if (_counts.TryGetValue(term, out var count))
        {
            _counts[term] = count + weight;
        }
        else if (_words < mostWords)
        {
            _words++;
            _counts[term] = weight;
        }

        if (pairWeight > 0 && _before != 0)
        {
            var pair = (uint)StableHash.Mix((_before * 0x9E3779B97F4A7C15UL) + word);
            _counts[pair] = _counts.GetValueOrDefault(pair) + pairWeight;
        }

        _before = word;
    }

    /// <summary>The next word does not stand beside the last one.</summary>
    public void EndPair() => _before = 0;
}
