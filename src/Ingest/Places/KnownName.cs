using Ingest.Language;

namespace Ingest.Places;

/// <summary>A run of words that is a name or begins one.</summary>
internal sealed class KnownName(ulong hash, string key, NameProbe probe)
{
    private const int Unset = -1;

    private int _hint = Unset;

    public ulong Hash => hash;

    public string Key => key;

    public NameProbe Probe => probe;

    /// <summary>How far the name is a place's, worked out when first asked for.</summary>
    public PlaceHint Hint(GazetteerPlaces places)
    {
        var hint = Volatile.Read(ref _hint);
        if (hint == Unset)
        {
            hint = (int)(probe.Hits.Count == 0 ? PlaceHint.None : PlaceHints.Of(places, key, probe.Hits));
            Volatile.Write(ref _hint, hint);
        }

        return (PlaceHint)hint;
    }
}
