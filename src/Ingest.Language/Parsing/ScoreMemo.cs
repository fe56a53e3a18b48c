using System.Runtime.InteropServices;

namespace Ingest.Language.Parsing;

/// <summary>Sums that were worked out for a sentence, by signature. Two that want one place drive each other out: then a sum is worked out again.</summary>
internal sealed class ScoreMemo
{
    // A beam of eight sums some twenty-five parts a word.
    private const int PerWord = 40;
    private const int Least = 10;
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private Entry[] _entries = [];
    private int _shift;

    /// <summary>Forgets all, and makes room for a sentence.</summary>
    internal void Start(int words)
    {
        var bits = int.Log2((words + Least) * PerWord) + 1;
        if (_entries.Length < 1 << bits)
        {
            _entries = new Entry[1 << bits];
        }
        else
        {
            Array.Clear(_entries, 0, 1 << bits);
        }

        _shift = 64 - bits;
    }

    /// <summary>The place of a signature, which is never nought; another one may stand there.</summary>
    internal ref Entry At(ulong signature) => ref _entries[(int)((signature * Spread) >> _shift)];

    /// <summary>A sum that is known.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Entry
    {
        /// <summary>What it is the sum of; nought for nothing.</summary>
        internal ulong Signature;

        internal TransitionScores Scores;
    }
}
