using static Ingest.Places.GazetteerFormat;

namespace Ingest.Places;

/// <summary>Searches the sorted, coded names in place.</summary>
internal sealed class GazetteerNames
{
    private readonly GazetteerFile _file;
    private readonly NameCode _code;
    private readonly NameFilter _filter;
    private readonly KnownNames _known = new();
    private readonly KnownSteps _steps = new();
    private readonly int _blocks;
    private readonly string?[] _firstKeys;

    public GazetteerNames(GazetteerFile file)
    {
        _file = file;
        _filter = file.Filter();
        _code = new NameCode(file.Text(Section.NameLetters), file.Of(Section.NameCodes));
        _blocks = file.Of(Section.NameBlocks).Length / 3;
        _firstKeys = new string?[_blocks];
    }

    /// <summary>
    /// Finds a level 1 key: the places of that name, and whether longer names start with it as whole words; null where neither is so.
    /// Nothing is allocated for what is neither, nor for what was lately asked for.
    /// </summary>
    public KnownName? Find(ReadOnlySpan<char> key) => key.IsEmpty ? null : Find(key, NameHash.Of(key));

    /// <summary>The same, for who has the key's hash already.</summary>
    public KnownName? Find(ReadOnlySpan<char> key, ulong hash)
    {
        if (!_filter.MayHold(hash) || (_steps.TryGet(hash, out var step) && step == NameStep.None))
        {
            return null;
        }

        if (_known.Of(key, hash) is { } known)
        {
            return known;
        }

        var (probe, entry) = Search(key);
        _steps.Keep(hash, new NameStep(entry, probe.GoesOn));
        return probe.IsNone ? null : _known.Keep(new KnownName(hash, key.ToString(), probe));
    }

    /// <summary>All names in a text, as <see cref="NameScan"/> finds them. A name's number is that of its first spelling in the order of the file.</summary>
    public List<NameMatch> FindAll(string text) => NameScan.Find(new AtCapitals(this), text);

    /// <summary>The spelling with a given number in the order of the file.</summary>
    public string NameAt(int entry)
    {
        var reader = new NameReader(_code, _file, BlockStart(entry / BlockSize), stackalloc char[LongestName], stackalloc byte[LongestName]);
        for (var i = 0; i <= entry % BlockSize; i++)
        {
            reader.Next();
        }

        return reader.Name.ToString();
    }

    /// <summary>Visits every name with all places that bear it: place, then entry.</summary>
    public IEnumerable<KeyValuePair<int, int>> Postings()
    {
        var pairs = new List<KeyValuePair<int, int>>(_blocks * BlockSize);
        var reader = new NameReader(_code, _file, 0, stackalloc char[LongestName], stackalloc byte[LongestName]);
        var hits = new List<NameHit>();
        for (var entry = 0; reader.Next(); entry++)
        {
            hits.Clear();
            reader.Collect(hits, string.Empty);
            foreach (var hit in hits)
            {
                pairs.Add(KeyValuePair.Create(hit.Place, entry));
            }
        }

        return pairs;
    }

    /// <summary>All spellings in the order of the file.</summary>
    public IReadOnlyList<string> All()
    {
        var names = new List<string>(_blocks * BlockSize);
        var reader = new NameReader(_code, _file, 0, stackalloc char[LongestName], stackalloc byte[LongestName]);
        while (reader.Next())
        {
            names.Add(reader.Name.ToString());
        }

        return names;
    }

    private NameStep FirstStep(ReadOnlySpan<char> words, ulong hash)
    {
        var (probe, entry) = Search(NameWords.WholeKey(words));
        var step = new NameStep(entry, probe.GoesOn);
        _steps.Keep(hash, step);
        return step;
    }

    /// <summary>What a key is, and the number of its first spelling or -1.</summary>
    private (NameProbe Probe, int Entry) Search(ReadOnlySpan<char> key)
    {
        List<NameHit>? hits = null;
        var first = -1;
        var block = BlockBefore(key);
        var reader = new NameReader(_code, _file, BlockStart(block), stackalloc char[LongestName], stackalloc byte[LongestName]);
        for (var entry = block * BlockSize; reader.Next(); entry++)
        {
            var order = NameKey.Compare(reader.Name, key);
            if (order == 0)
            {
                first = first < 0 ? entry : first;
                reader.Collect(hits ??= [], reader.Name.ToString());
            }
            else if (order > 0)
            {
                return (Answer(hits, GoesOn(reader.Name, key)), first);
            }
        }

        return (Answer(hits, goesOn: false), first);
    }

    private static NameProbe Answer(List<NameHit>? hits, bool goesOn) => hits is null && !goesOn ? NameProbe.None : new NameProbe(hits ?? [], goesOn);

    private static bool GoesOn(ReadOnlySpan<char> name, ReadOnlySpan<char> key) => Follows(NameKey.Exact(name), key);

    private static bool Follows(ReadOnlySpan<char> next, ReadOnlySpan<char> key) => next.Length > key.Length && next.StartsWith(key) && next[key.Length] == ' ';

    /// <summary>The last block whose first key is below the wanted one; equal keys may begin in the block before.</summary>
    private int BlockBefore(ReadOnlySpan<char> key)
    {
        var low = 0;
        var high = _blocks;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (FirstKey(middle).AsSpan().SequenceCompareTo(key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return Math.Max(0, low - 1);
    }

    /// <summary>The key of a block's first name, kept once it was needed: every search passes the same few.</summary>
    private string FirstKey(int block) => Volatile.Read(ref _firstKeys[block]) ?? (_firstKeys[block] = NameKey.Exact(NameAt(block * BlockSize)));

    private int BlockStart(int block) => _file.Column(Section.NameBlocks, block);

    private readonly struct AtCapitals(GazetteerNames names) : INameSet
    {
        public bool NeedsCapital => true;

        public bool MayHold(ulong hash) => names._filter.MayHold(hash);

        public NameStep Step(ReadOnlySpan<char> words, ulong hash) => names._steps.TryGet(hash, out var step) ? step : names.FirstStep(words, hash);
    }
}
