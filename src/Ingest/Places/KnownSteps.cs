namespace Ingest.Places;

/// <summary>
/// What lately was found of runs of words, also that they are nothing: a fixed number of slots of 64 bits, four to a run, so that runs that
/// are asked for by turns do not drive each other out. Any number of threads may share it. A run is known by 56 bits of its hash.
/// </summary>
internal sealed class KnownSteps
{
    private const int Slots = 1 << 16;
    private const int Ways = 4;
    private const int NameShift = 2;
    private const ulong IsKept = 1;
    private const ulong GoesOn = 2;
    private const ulong Answer = (1UL << (NameShift + GazetteerFormat.EntryBits)) - 1;

    private readonly ulong[] _slots = new ulong[Slots];

    public bool TryGet(ulong hash, out NameStep step)
    {
        foreach (ref var slot in Of(hash))
        {
            var kept = Volatile.Read(ref slot);
            if (((kept ^ hash) & ~Answer) == 0 && (kept & IsKept) != 0)
            {
                step = new NameStep((int)((kept & Answer) >> NameShift) - 1, (kept & GoesOn) != 0);
                return true;
            }
        }

        step = default;
        return false;
    }

    /// <summary>Takes a free slot, or the last one.</summary>
    public void Keep(ulong hash, NameStep step)
    {
        var slots = Of(hash);
        var free = slots.IndexOf(0UL);
        Volatile.Write(ref slots[free < 0 ? Ways - 1 : free], (hash & ~Answer) | ((ulong)(step.Name + 1) << NameShift) | (step.GoesOn ? GoesOn : 0) | IsKept);
    }

    private Span<ulong> Of(ulong hash) => _slots.AsSpan((int)(hash & (Slots - 1) & ~(ulong)(Ways - 1)), Ways);
}
