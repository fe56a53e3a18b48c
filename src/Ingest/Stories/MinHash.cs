namespace Ingest.Stories;

/// <summary>
/// Sketches of word shingles: the share of equal positions in two sketches estimates the Jaccard similarity of the two sets of shingles
/// (standard error about 0.045).
/// </summary>
internal static class MinHash
{
    /// <summary>Words in a shingle.</summary>
    public const int ShingleWords = 4;

    /// <summary>Bands that are looked up, and sketch positions in each: two texts that share half their shingles meet in a band in 99.5 % of cases, two that share a fiftieth in 0.03 %.</summary>
    public const int Bands = 42;

    public const int Rows = 3;

    /// <summary>Positions in a sketch; 16 bits each are kept.</summary>
    public const int Length = Bands * Rows;

    private static readonly ulong[] Multipliers = Constants(0x5EED_0001);
    private static readonly ulong[] Offsets = Constants(0x5EED_0002);

    /// <summary>The shingles of a text as distinct hashes; one shingle of everything where the text is shorter than one.</summary>
    public static HashSet<ulong> Shingles(IReadOnlyList<FoldedWord> words)
    {
        var hashes = new ulong[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            hashes[i] = StableHash.Of(words[i].Text);
        }

        var shingles = new HashSet<ulong>(words.Count);
        for (var i = 0; i == 0 || i + ShingleWords <= hashes.Length; i++)
        {
            var shingle = 0UL;
            for (var k = i; k < hashes.Length && k < i + ShingleWords; k++)
            {
                shingle = StableHash.Mix((shingle * 0x9E3779B97F4A7C15UL) + hashes[k]);
            }

            shingles.Add(shingle);
        }

        return shingles;
    }

    /// <summary>The sketch of a set of shingles.</summary>
    public static ushort[] Sketch(IReadOnlyCollection<ulong> shingles)
    {
        var lowest = new ulong[Length];
        Array.Fill(lowest, ulong.MaxValue);
        foreach (var shingle in shingles)
        {
            for (var i = 0; i < lowest.Length; i++)
            {
                lowest[i] = Math.Min(lowest[i], (shingle * Multipliers[i]) + Offsets[i]);
            }
        }

        // The lowest value's high bits are nearly all zero; mixed, any 16 of them tell values apart.
        return Array.ConvertAll(lowest, static value => (ushort)StableHash.Mix(value));
    }

    /// <summary>Estimated Jaccard similarity, 0 to 1.</summary>
    public static double Similarity(ReadOnlySpan<ushort> left, ReadOnlySpan<ushort> right)
    {
        var equal = 0;
        for (var i = 0; i < left.Length; i++)
        {
            equal += left[i] == right[i] ? 1 : 0;
        }

        return (double)equal / Length;
    }

    /// <summary>The key of one band: equal for two sketches whose rows in it are equal.</summary>
    public static ulong Band(ReadOnlySpan<ushort> sketch, int band)
    {
        var rows = sketch.Slice(band * Rows, Rows);
        return ((ulong)band << 48) | ((ulong)rows[0] << 32) | ((ulong)rows[1] << 16) | rows[2];
    }

    private static ulong[] Constants(ulong seed)
    {
        var constants = new ulong[Length];
        for (var i = 0; i < Length; i++)
        {
            constants[i] = StableHash.Mix(seed + (0x9E3779B97F4A7C15UL * (ulong)(i + 1))) | 1;
        }

        return constants;
    }
}
