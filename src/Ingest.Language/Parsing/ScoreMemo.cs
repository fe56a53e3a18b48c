using System.Runtime.InteropServices;

namespace Ingest.Language.Parsing;

/// <summary>
/// The sums that were asked for in a sentence, by signature. Each has a number from nought on, under which it stays to the end of the sentence; two signatures
/// that want one place drive each other out, and what was driven out gets another number when it is asked for again.
/// </summary>
internal sealed class ScoreMemo
{
    // A beam of eight sums some twenty-five parts a word.
    private const int PerWord = 40;
    private const int Least = 10;
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private Entry[] _entries = [];
    private TransitionScores[] _sums = new TransitionScores[256];
    private int _shift;
    private int _sentence;

    /// <summary>How many sums have a number.</summary>
    internal int Count { get; private set; }

    /// <summary>Forgets all, and makes room for a sentence.</summary>
    internal void Start(int words)
    {
        var bits = int.Log2((words + Least) * PerWord) + 1;
        if (_entries.Length < 1 << bits)
        {
            _entries = new Entry[1 << bits];
        }

        (_shift, Count) = (64 - bits, 0);
        _sentence++;
    }

    /// <summary>
    /// Gives sums their numbers; new ones, which have still to be worked out, get the next. Which are new nobody can foresee, so there is no branch for it.
    /// </summary>
    /// <param name="signatures">What they are the sums of; none is nought.</param>
    /// <param name="numbers">As long; gets the numbers.</param>
    /// <param name="fresh">As long; gets the places of the signatures that are new.</param>
    /// <returns>How many are new.</returns>
    internal int Number(ReadOnlySpan<ulong> signatures, Span<int> numbers, Span<int> fresh)
    {
        var before = Count;
        MakeRoom(signatures.Length);
        for (var index = 0; index < signatures.Length; index++)
        {
            var signature = signatures[index];
            ref var entry = ref _entries[(int)((signature * Spread) >> _shift)];
            var isNew = ((entry.Signature ^ signature) | (uint)(entry.Sentence ^ _sentence)) != 0 ? 1 : 0;
            var number = entry.Number + ((Count - entry.Number) & -isNew);
            entry = new Entry { Signature = signature, Sentence = _sentence, Number = number };
            numbers[index] = number;
            fresh[Count - before] = index;
            Count += isNew;
        }

        return Count - before;
    }

    /// <summary>The sums from a number on.</summary>
    internal Span<TransitionScores> From(int number) => _sums.AsSpan(number, Count - number);

    /// <summary>A sum that was worked out.</summary>
    internal ref readonly TransitionScores At(int number) => ref _sums[number];

    private void MakeRoom(int more)
    {
        if (Count + more > _sums.Length)
        {
            Array.Resize(ref _sums, Math.Max(Count + more, _sums.Length * 2));
        }
    }

    /// <summary>Which number a signature has, and in which sentence: an entry of another one is none.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Entry
    {
        internal ulong Signature;
        internal int Number;
        internal int Sentence;
    }
}
