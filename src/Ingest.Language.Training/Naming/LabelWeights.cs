using System.Runtime.Intrinsics;
using Ingest.Language.Naming;

namespace Ingest.Language.Training.Naming;

/// <summary>The weights of numbered features for each label while they are learned, and what is needed for their average over all steps.</summary>
internal sealed class LabelWeights
{
    /// <summary>How many places the sums of <see cref="Add"/> have: the labels, and some that stay nought.</summary>
    internal const int Stride = 32;

    private const int Lanes = 8;
    private readonly int[] _weights;

    // The sum of all changes, each times the step in which it was made: the weight less this over the steps is the average (Daumé, 2006).
    private readonly double[] _changes;

    internal LabelWeights(int features)
    {
        _weights = new int[checked(features * Stride)];
        _changes = new double[checked(features * NameLabels.Count)];
    }

    /// <summary>Adds the present weights of some features to <paramref name="sums"/>.</summary>
    internal void Add(ReadOnlySpan<int> features, Span<int> sums)
    {
        var (first, second, third, fourth) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        foreach (var feature in features)
        {
            var row = _weights.AsSpan(feature * Stride, Stride);
            first += Vector256.Create<int>(row);
            second += Vector256.Create<int>(row[Lanes..]);
            third += Vector256.Create<int>(row[(2 * Lanes)..]);
            fourth += Vector256.Create<int>(row[(3 * Lanes)..]);
        }

        (Vector256.Create<int>(sums) + first).CopyTo(sums);
        (Vector256.Create<int>(sums[Lanes..]) + second).CopyTo(sums[Lanes..]);
        (Vector256.Create<int>(sums[(2 * Lanes)..]) + third).CopyTo(sums[(2 * Lanes)..]);
        (Vector256.Create<int>(sums[(3 * Lanes)..]) + fourth).CopyTo(sums[(3 * Lanes)..]);
    }

    /// <summary>Changes a feature's weight for a label in a step.</summary>
    internal void Change(int feature, int label, int change, int step)
    {
        _weights[(feature * Stride) + label] += change;
        _changes[(feature * NameLabels.Count) + label] += (double)change * step;
    }

    /// <summary>Adds the averages of all features over so many steps, a label after another, to <paramref name="sums"/>.</summary>
    internal void AddAverages(float[] sums, int steps)
    {
        for (var at = 0; at < sums.Length; at++)
        {
            var (feature, label) = Math.DivRem(at, NameLabels.Count);
            sums[at] += (float)(_weights[(feature * Stride) + label] - (_changes[at] / steps));
        }
    }
}
