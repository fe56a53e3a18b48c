using System.Numerics;
using System.Runtime.InteropServices;

namespace Ingest.Language.Training.Lexicon;

/// <summary>Parts vectors of length one into clusters by their angle (spherical k-means). The first vectors, those of the commonest words, are the first centres.</summary>
internal static class WordClusters
{
    private const int MostRounds = 20;

    /// <summary>The number of each vector's cluster, from 0. The vectors are of one length.</summary>
    internal static int[] Of(IReadOnlyList<float[]> vectors, int clusters)
    {
        clusters = Math.Min(clusters, vectors.Count);
        var assigned = new int[vectors.Count];
        Array.Fill(assigned, -1);
        // Transposed and filled up, so that a vector's places each meet all centres in whole registers; each lane is a centre of its own, so the sums are the same on any machine.
        var stride = (clusters + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var centres = new float[vectors[0].Length * stride];
        for (var cluster = 0; cluster < clusters; cluster++)
        {
            Add(vectors[cluster], cluster, stride, centres);
        }

        for (var round = 0; round < MostRounds && Assign(vectors, centres, clusters, assigned) > vectors.Count / 200; round++)
        {
            Array.Clear(centres);
            for (var index = 0; index < assigned.Length; index++)
            {
                Add(vectors[index], assigned[index], stride, centres);
            }

            Normalise(centres, clusters, stride);
        }

        return assigned;
    }

    private static void Add(float[] vector, int cluster, int stride, float[] centres)
    {
        for (var place = 0; place < vector.Length; place++)
        {
            centres[(place * stride) + cluster] += vector[place];
        }
    }

    private static int Assign(IReadOnlyList<float[]> vectors, float[] centres, int clusters, int[] assigned)
    {
        var stride = centres.Length / vectors[0].Length;
        var nearest = new int[assigned.Length];
        Parallel.For(0, assigned.Length, () => new float[stride], (index, _, nearness) =>
        {
            Measure(vectors[index], centres, nearness);
            nearest[index] = nearness.AsSpan(0, clusters).IndexOf(nearness.AsSpan(0, clusters).ToArray().Max());
            return nearness;
        }, static _ => { });
        var moved = nearest.Zip(assigned).Count(static pair => pair.First != pair.Second);
        nearest.CopyTo(assigned, 0);
        return moved;
    }

    private static void Measure(float[] vector, float[] centres, float[] nearness)
    {
        Array.Clear(nearness);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(nearness.AsSpan());
        for (var place = 0; place < vector.Length; place++)
        {
            var row = MemoryMarshal.Cast<float, Vector<float>>(centres.AsSpan(place * nearness.Length, nearness.Length));
            var weight = new Vector<float>(vector[place]);
            for (var lane = 0; lane < row.Length; lane++)
            {
                sums[lane] += weight * row[lane];
            }
        }
    }

    private static void Normalise(float[] centres, int clusters, int stride)
    {
        for (var cluster = 0; cluster < clusters; cluster++)
        {
            var sum = 0.0;
            for (var at = cluster; at < centres.Length; at += stride)
            {
                sum += (double)centres[at] * centres[at];
            }

            var length = (float)Math.Sqrt(sum);
            for (var at = cluster; length > 0 && at < centres.Length; at += stride)
            {
                centres[at] /= length;
            }
        }
    }
}
