namespace Ingest.Places;

/// <summary>
/// The runs of words that were lately searched for, as texts name the same places again and again. It has a fixed number of slots, each
/// with the last key that fell into it; any number of threads may share it.
/// </summary>
internal sealed class KnownNames
{
    private const int Slots = 1 << 15;

    private readonly KnownName?[] _slots = new KnownName?[Slots];

    public KnownName? Of(ReadOnlySpan<char> key, ulong hash)
    {
        var known = Volatile.Read(ref _slots[Slot(hash)]);
        return known is not null && known.Hash == hash && key.SequenceEqual(known.Key) ? known : null;
    }

    public KnownName Keep(KnownName known)
    {
        Volatile.Write(ref _slots[Slot(known.Hash)], known);
        return known;
    }

    private static int Slot(ulong hash) => (int)(hash & (Slots - 1));
}
