using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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

    /// <summary>Adds the weights of at most <see cref="NameFeatures.Most"/> keys to <paramref name="scores"/>, which has a place for each label.</summary>
    internal static void Add(WeightTable weights, ReadOnlySpan<ulong> keys, Span<int> scores)
    {
        foreach (var key in keys)
        {
            weights.Prefetch(key);
        }

        var (first, second) = (Vector256<short>.Zero, Vector256<short>.Zero);
        foreach (var key in keys)
        {
            var row = weights.Row(key);
            if (row.Length == NameLabels.Count)
            {
                var entries = (short*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(row));
                first += Vector256.ShiftRightArithmetic(Vector256.Load(entries), WeightBits);
                second += Vector256.ShiftRightArithmetic(Vector256.Load(entries + SecondFrom), WeightBits);
                continue;
            }

            foreach (var entry in row)
            {
                scores[entry.Class] += entry.Weight;
            }
        }

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
