using System.Numerics;
using System.Runtime.InteropServices;

namespace Ingest.Places;

/// <summary>
/// Names kept in memory, by number. What a lookup costs does not depend on how many there are, but for how much of the table the
/// processor has at hand; it never changes, and any number of threads may share it.
/// </summary>
internal sealed class NameSet : INameSet
{
    private const int Absent = -1;

    private readonly ulong[] _filter;
    private readonly Slot[] _slots;
    private readonly string[] _keys;
    private readonly int _shift;

    /// <summary>Makes a set of level 1 keys; a key's number is its place in the list. Of equal keys the first counts.</summary>
    /// <param name="needsCapital">As <see cref="INameSet.NeedsCapital"/>.</param>
    public NameSet(IReadOnlyList<string> keys, bool needsCapital)
    {
        NeedsCapital = needsCapital;
        _keys = [.. keys];
        var runs = keys.Sum(static key => (long)key.AsSpan().Count(' ') + 1);
        var size = BitOperations.RoundUpToPowerOf2((ulong)Math.Max(64, runs + (runs / 4)));
        _slots = new Slot[size];
        _filter = new ulong[size / 8];
        _shift = 64 - BitOperations.Log2(size);
        for (var i = 0; i < _keys.Length; i++)
        {
            Add(_keys[i], i);
        }
    }

    public bool NeedsCapital { get; }

    /// <summary>How many keys there are.</summary>
    public int Count => _keys.Length;

    /// <summary>All its names in a text, as <see cref="NameScan"/> finds them.</summary>
    /// <param name="anyCase">Whether names that need a capital are found without one too.</param>
    public List<NameMatch> Find(string text, bool anyCase = false)
    {
        var found = Count == 0 ? [] : anyCase ? NameScan.Find(new AnyCase(this), text) : NameScan.Find(this, text);

        // Two runs of words with one hash of 64 bits are not to be met with, but by someone who looks for them.
        found.RemoveAll(match => !NameWords.WholeKey(text.AsSpan(match.Offset, match.End - match.Offset)).Equals(_keys[match.Name], StringComparison.Ordinal));
        return found;
    }

    public bool MayHold(ulong hash)
    {
        var bits = Bits(hash);
        return (_filter[hash >> (_shift + 3)] & bits) == bits;
    }

    public NameStep Step(ReadOnlySpan<char> key, ulong hash)
    {
        for (var i = hash >> _shift; _slots[i].IsTaken; i = (i + 1) & (ulong)(_slots.Length - 1))
        {
            if (_slots[i].Hash == hash)
            {
                return new NameStep(_slots[i].Name, _slots[i].GoesOn);
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
            slot = new Slot(hash, isWhole && slot.Name < 0 ? name : slot.Name, slot.GoesOn || !isWhole, IsTaken: true);
            start = end + 1;
        }
    }

    /// <summary>The slot of a hash; a free one is filled with no name.</summary>
    private ref Slot SlotOf(ulong hash)
    {
        var i = hash >> _shift;
        while (_slots[i].IsTaken && _slots[i].Hash != hash)
        {
            i = (i + 1) & (ulong)(_slots.Length - 1);
        }

        if (!_slots[i].IsTaken)
        {
            _slots[i] = new Slot(hash, Absent, GoesOn: false, IsTaken: true);
            _filter[hash >> (_shift + 3)] |= Bits(hash);
        }

        return ref _slots[i];
    }

    private static ulong Bits(ulong hash) => (1UL << (int)(hash >> 20)) | (1UL << (int)(hash >> 10));

    /// <summary>The same names, looked for at small letters too.</summary>
    private sealed class AnyCase(NameSet names) : INameSet
    {
        public bool NeedsCapital => false;

        public bool MayHold(ulong hash) => names.MayHold(hash);

        public NameStep Step(ReadOnlySpan<char> key, ulong hash) => names.Step(key, hash);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Slot(ulong Hash, int Name, bool GoesOn, bool IsTaken);
}
