namespace Ingest.Places;

/// <summary>
/// What lately was found of runs of words, also that they are nothing: a fixed number of slots of 64 bits, each with the last run that fell
/// into it, so that any number of threads may share it. A run is known by 58 bits of its hash.
/// </summary>
internal sealed class KnownSteps
{
    private const int Slots = 1 << 16;
    private const int NameShift = 2;
    private const ulong IsKept = 1;
    private const ulong GoesOn = 2;
    private const ulong Answer = (1UL << (NameShift + GazetteerFormat.EntryBits)) - 1;

    private readonly ulong[] _slots = new ulong[Slots];

    public bool TryGet(ulong hash, out NameStep step)
    {
        var kept = Volatile.Read(ref _slots[Slot(hash)]);
        step = new NameStep((int)((kept & Answer) >> NameShift) - 1, (kept & GoesOn) != 0);
        return (kept & IsKept) != 0 && (kept & ~Answer) == (hash & ~Answer);
    }

    public void Keep(ulong hash, NameStep step) =>
        Volatile.Write(ref _slots[Slot(hash)], (hash & ~Answer) | ((ulong)(step.Name + 1) << NameShift) | (step.GoesOn ? GoesOn : 0) | IsKept);

    private static int Slot(ulong hash) => (int)(hash & (Slots - 1));
}
