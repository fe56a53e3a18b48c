using System.Numerics;

namespace Ingest.Places;

/// <summary>
/// Names kept in memory, by number. What a lookup costs does not depend on how many there are, but for how much of the table the
/// processor has at hand; it never changes, and any number of threads may share it.
/// </summary>
internal sealed class NameSet
{
    // A slot has the name's number and one more in its highest bits, then whether a longer name goes on, whether it is taken, and the
    // lowest bits of the hash; its highest say where it lies.
    private const int NameShift = 64 - NameBits;
    private const int HashShift = NameBits + 2;
    private const int NameBits = 26;
    private const int MostNames = (1 << NameBits) - 2;
    private const ulong GoesOn = 1UL << (NameShift - 1);
    private const ulong IsTaken = 1UL << (NameShift - 2);
    private const int OnStack = 256;

    private readonly ulong[] _filter;
    private readonly ulong[] _slots;
    private readonly string[] _keys;
    private readonly int _shift;
    private readonly bool _needsCapital;

    /// <summary>Makes a set of level 1 keys, at most 67 million; a key's number is its place in the list. Of equal keys the first counts.</summary>
    /// <param name="needsCapital">As <see cref="INameSet.NeedsCapital"/>.</param>
    public NameSet(IReadOnlyList<string> keys, bool needsCapital)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(keys.Count, MostNames, nameof(keys));
        _needsCapital = needsCapital;
        _keys = [.. keys];
        var runs = keys.Sum(static key => (long)key.AsSpan().Count(' ') + 1);
        var size = BitOperations.RoundUpToPowerOf2((ulong)Math.Max(64, runs + (runs / 4)));
        _slots = new ulong[size];
        _filter = new ulong[size / 8];
        _shift = 64 - BitOperations.Log2(size);
        for (var i = 0; i < _keys.Length; i++)
        {
            Add(_keys[i], i);
        }
    }

    /// <summary>How many keys there are.</summary>
    public int Count => _keys.Length;

    /// <summary>All its names in a text, as <see cref="NameScan"/> finds them.</summary>
    /// <param name="anyCase">Whether names that need a capital are found without one too.</param>
    public List<NameMatch> Find(string text, bool anyCase = false)
    {
        var found = Count == 0 ? [] : NameScan.Find(new Names(this, _needsCapital && !anyCase), text);

        // Two runs of words with one hash of 64 bits are not to be met with, but by someone who looks for them.
        found.RemoveAll(match => !IsSpelt(text.AsSpan(match.Offset, match.End - match.Offset), _keys[match.Name]));
        return found;
    }

    private static bool IsSpelt(ReadOnlySpan<char> words, string key)
    {
        Span<char> folded = stackalloc char[OnStack];
        return (NameKey.TryExact(words, folded, out var length) && folded[..length].SequenceEqual(key)) || NameWords.WholeKey(words).Equals(key, StringComparison.Ordinal);
    }

    private bool MayHold(ulong hash)
    {
        var bits = Bits(hash);
        return (_filter[hash >> (_shift + 3)] & bits) == bits;
    }

    private NameStep Step(ulong hash)
    {
        for (var i = hash >> _shift; _slots[i] != 0; i = (i + 1) & (ulong)(_slots.Length - 1))
        {
            if (IsOf(_slots[i], hash))
            {
                return StepOf(_slots[i]);
            }
        }

        return NameStep.None;
    }

    private void Add(string key, int name)
    {
        var hash = NameHash.Empty;
        for (var start = 0; start <= key.Length;)
        {
            var length = key.AsSpan(start).IndexOf(' ');
            var end = length < 0 ? key.Length : start + length;
            hash = NameHash.Join(hash, NameHash.Word(key.AsSpan(start, end - start)));
            var isWhole = end == key.Length;
            ref var slot = ref SlotOf(hash);
            var known = StepOf(slot);
            slot = SlotFor(hash, new NameStep(isWhole && known.Name < 0 ? name : known.Name, known.GoesOn || !isWhole));
            start = end + 1;
        }
    }

    /// <summary>The slot of a hash; a free one is filled with no name.</summary>
    private ref ulong SlotOf(ulong hash)
    {
        var i = hash >> _shift;
        while (_slots[i] != 0 && !IsOf(_slots[i], hash))
        {
            i = (i + 1) & (ulong)(_slots.Length - 1);
        }

        if (_slots[i] == 0)
        {
            _slots[i] = SlotFor(hash, NameStep.None);
            _filter[hash >> (_shift + 3)] |= Bits(hash);
        }

        return ref _slots[i];
    }

    private static bool IsOf(ulong slot, ulong hash) => (slot ^ hash) << HashShift == 0;

    private static NameStep StepOf(ulong slot) => new((int)(slot >> NameShift) - 1, (slot & GoesOn) != 0);

    private static ulong SlotFor(ulong hash, NameStep step) =>
        ((ulong)(step.Name + 1) << NameShift) | (step.GoesOn ? GoesOn : 0) | IsTaken | (hash & (ulong.MaxValue >> HashShift));

    private static ulong Bits(ulong hash) => (1UL << (int)(hash >> 20)) | (1UL << (int)(hash >> 10));

    private readonly struct Names(NameSet names, bool needsCapital) : INameSet
    {
        public bool NeedsCapital => needsCapital;

        public bool MayHold(ulong hash) => names.MayHold(hash);

        public NameStep Step(ReadOnlySpan<char> words, ulong hash) => names.Step(hash);
    }
}
