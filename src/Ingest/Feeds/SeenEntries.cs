namespace Ingest.Feeds;

/// <summary>
/// Which entries of a feed were passed on, kept small: 48 bits of the key and 64 of the content each, sorted, in <see cref="FeedState.Known"/>. Should two keys ever
/// share their 48 bits, the entry counts as changed and is passed on: a mistake here costs a fetch, never an item. Nothing is forgotten because it is
/// old, so an entry that comes back after years is not new; only beyond <see cref="Most"/> are entries dropped that the feed no longer has.
/// </summary>
internal sealed class SeenEntries
{
    /// <summary>How many entries are remembered of one feed: under 10 MB of state, as Base64 inside the JSON.</summary>
    public const int Most = 530_000;

    /// <summary>The content of an entry that a version before this one remembered: unknown.</summary>
    public const ulong NoFingerprint = 0;

    /// <summary>How many hexadecimal digits of a key are kept.</summary>
    public const int KeyDigits = 12;

    private readonly PackedEntries _kept;
    private readonly Dictionary<ulong, ulong> _added = [];
    private HashSet<ulong>? _fingerprints;

    public SeenEntries(ReadOnlyMemory<byte> packed) => _kept = new PackedEntries(packed);

    /// <summary>Those of a feed, read from the older form too.</summary>
    public static SeenEntries Of(FeedState state)
    {
        var seen = new SeenEntries(state.Known ?? ReadOnlyMemory<byte>.Empty);
        foreach (var key in state.Seen.Keys.Where(static key => key.Length == KeyDigits && key.All(char.IsAsciiHexDigit)))
        {
            seen._added[Convert.ToUInt64(key, 16)] = NoFingerprint;
        }

        return seen;
    }

    /// <summary>How many entries a feed's state remembers.</summary>
    public static int CountOf(FeedState state) => PackedEntries.CountOf(state.Known ?? ReadOnlyMemory<byte>.Empty) + state.Seen.Count;

    /// <summary>How the entry stands to those before it; it is one of them from now on.</summary>
    public EntryNovelty Take(EntryIdentity entry)
    {
        if (Remembered(entry) is { } key)
        {
            Set(key, entry.Fingerprint);
            return EntryNovelty.Known;
        }

        // An entry known by another id is not remembered again: feeds that give new ids on every visit would fill the state.
        if (entry.HasOwnLink && Fingerprints().Contains(entry.Fingerprint))
        {
            return EntryNovelty.Known;
        }

        var novelty = entry.Keys.Any(known => TryGet(known, out _)) ? EntryNovelty.Changed : EntryNovelty.New;
        Set(entry.Keys[0], entry.Fingerprint);
        return novelty;
    }

    /// <summary>What is to be kept; <paramref name="current"/> are the entries that the feed has now.</summary>
    public ReadOnlyMemory<byte> Pack(IEnumerable<EntryIdentity> current) =>
        _kept.With(_added, Most, () => current.SelectMany(static entry => entry.Keys).ToHashSet());

    // By a key that may stand for several entries only with the same content.
    private ulong? Remembered(EntryIdentity entry)
    {
        foreach (var key in entry.Keys.Append(entry.DocumentKey))
        {
            if (TryGet(key, out var print) && (print == entry.Fingerprint || print == NoFingerprint))
            {
                return key;
            }
        }

        foreach (var key in entry.Broader)
        {
            if (TryGet(key, out var print) && print == entry.Fingerprint)
            {
                return key;
            }
        }

        return null;
    }

    private void Set(ulong key, ulong print)
    {
        if (!TryGet(key, out var known) || known != print)
        {
            _added[key] = print;
            _fingerprints?.Add(print);
        }
    }

    private bool TryGet(ulong key, out ulong print) => _added.TryGetValue(key, out print) || _kept.TryGet(key, out print);

    private HashSet<ulong> Fingerprints()
    {
        if (_fingerprints is null)
        {
            _fingerprints = [.. _added.Values];
            _kept.AddFingerprints(_fingerprints, _added);
        }

        return _fingerprints;
    }
}
