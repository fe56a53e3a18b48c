namespace Ingest.Stories;

/// <summary>
/// Sketches of word shingles: the share of equal positions in two sketches estimates the Jaccard similarity of the two sets of shingles
/// (standard error at most 0.045). A second, shorter part does the same for the beginnings.
/// </summary>
internal static class MinHash
{
    /// <summary>Words in a shingle.</summary>
    public const int ShingleWords = 4;

    private const int TextRows = 3;
    private const int LeadRows = 2;

    /// <summary>Bands of the whole text: two texts that share half their shingles meet in a band in 99.5 % of cases, two that share a fiftieth in 0.03 %.</summary>
    private const int TextBands = 42;

    /// <summary>Bands of the beginning alone, of two positions each: a report that was cut to a third, with the outlet's own lines around it, still begins much as the whole one does.</summary>
    private const int LeadBands = 15;

    /// <summary>Bands that are looked up.</summary>
    public const int Bands = TextBands + LeadBands;

    /// <summary>Positions of the whole text in a sketch; 16 bits each are kept.</summary>
    public const int TextLength = TextBands * TextRows;

    /// <summary>Positions in a sketch: those of the whole text, then those of its beginning.</summary>
    public const int Length = TextLength + (LeadBands * LeadRows);

    /// <summary>Words that count as the beginning.</summary>
    private const int LeadWords = 100;

    private static readonly ulong[] Multipliers = Constants(0x5EED_0001);
    private static readonly ulong[] Offsets = Constants(0x5EED_0002);

    /// <summary>The sketch of a text and how many distinct shingles it has.</summary>
    public static (ushort[] Sketch, int Shingles) Of(IReadOnlyList<FoldedWord> words)
    {
        var shingles = Shingles(words, words.Count);
        return ([.. Sketch(shingles, TextLength), .. Sketch(Shingles(words, LeadWords), Length - TextLength)], shingles.Count);
    }

    /// <summary>The shingles of the first words as distinct hashes; one shingle of everything where there are too few words for one.</summary>
    private static HashSet<ulong> Shingles(IReadOnlyList<FoldedWord> words, int limit)
    {
        var hashes = new ulong[Math.Min(words.Count, limit)];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = StableHash.Of(words[i].Text);
        }

        var shingles = new HashSet<ulong>(hashes.Length);
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

    private static ushort[] Sketch(HashSet<ulong> shingles, int length)
    {
        var lowest = new ulong[length];
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

    /// <summary>Estimated Jaccard similarity of the whole texts, 0 to 1.</summary>
    public static double Similarity(ReadOnlySpan<ushort> left, ReadOnlySpan<ushort> right)
    {
        var equal = 0;
        for (var i = 0; i < TextLength; i++)
        {
            equal += left[i] == right[i] ? 1 : 0;
        }

        return (double)equal / TextLength;
    }

    /// <summary>How many bands a sketch has: those of the whole text, and those of the beginning where it was kept.</summary>
    public static int BandsOf(ReadOnlySpan<ushort> sketch) => sketch.Length switch
    {
        0 => 0,
        TextLength => TextBands,
        _ => Bands,
    };

    /// <summary>The key of one band: equal for two sketches whose rows in it are equal.</summary>
    public static ulong Band(ReadOnlySpan<ushort> sketch, int band)
    {
        var key = (ulong)band << 48;
        if (band < TextBands)
        {
            var rows = sketch.Slice(band * TextRows, TextRows);
            return key | ((ulong)rows[0] << 32) | ((ulong)rows[1] << 16) | rows[2];
        }

        var lead = sketch.Slice(TextLength + ((band - TextBands) * LeadRows), LeadRows);
        return key | ((ulong)lead[0] << 16) | lead[1];
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
