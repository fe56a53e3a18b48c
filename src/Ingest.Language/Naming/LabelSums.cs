using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Ingest.Language.Model;

namespace Ingest.Language.Naming;

/// <summary>
/// Adds up what the features of a token say for each label. Most features that are met often say something of every label; their rows hold an entry for each
/// label in order, and are added sixteen labels at a time. The sums are those of <see cref="WeightTable.Add(ulong, Span{int})"/>.
/// </summary>
internal static unsafe class LabelSums
{
    // A row's weights are added as two vectors that overlap in the middle, so that nothing past the row's end is read.
    private const int Wide = 16;
    private const int SecondFrom = NameLabels.Count - Wide;
    private const int WeightBits = 8;

    /// <summary>
    /// Adds the weights of at most <see cref="NameFeatures.Most"/> keys, which were asked for (<see cref="WeightTable.Prefetch(ReadOnlySpan{ulong})"/>), to
    /// <paramref name="scores"/>, which has a place for each label.
    /// </summary>
    [SkipLocalsInit]
    internal static void Add(WeightTable weights, ReadOnlySpan<ulong> keys, Span<int> scores)
    {
        Span<WeightRow> rows = stackalloc WeightRow[WeightTable.Batch];
        var (first, second) = (Vector256<short>.Zero, Vector256<short>.Zero);
        for (; !keys.IsEmpty; keys = keys[Math.Min(WeightTable.Batch, keys.Length)..])
        {
            foreach (ref readonly var row in rows[..weights.Find(keys[..Math.Min(WeightTable.Batch, keys.Length)], rows)])
            {
                if (row.Count == NameLabels.Count)
                {
                    first += Vector256.ShiftRightArithmetic(Vector256.Load((short*)row.Start), WeightBits);
                    second += Vector256.ShiftRightArithmetic(Vector256.Load((short*)row.Start + SecondFrom), WeightBits);
                    continue;
                }

                for (var entry = row.Start; entry < row.Start + row.Count; entry++)
                {
                    scores[entry->Class] += entry->Weight;
                }
            }
        }

        GC.KeepAlive(weights);
        for (var place = 0; place < Wide; place++)
        {
            scores[place] += first[place];
        }

        for (var label = Wide; label < NameLabels.Count; label++)
        {
            scores[label] += second[label - SecondFrom];
        }
    }
}
