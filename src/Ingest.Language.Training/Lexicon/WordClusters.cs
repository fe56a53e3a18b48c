namespace Ingest.Language.Training.Lexicon;

/// <summary>Parts vectors of length one into clusters by their angle (spherical k-means). The first vectors, those of the commonest words, are the first centres.</summary>
internal static class WordClusters
{
    private const int MostRounds = 20;

    /// <summary>The number of each vector's cluster, from 0.</summary>
    internal static int[] Of(IReadOnlyList<(int Place, float Weight)[]> vectors, int places, int clusters)
    {
        clusters = Math.Min(clusters, vectors.Count);
        var assigned = new int[vectors.Count];
        Array.Fill(assigned, -1);
        // Transposed, so that a vector's places each meet all centres in one run of memory.
        var centres = new float[places * clusters];
        for (var cluster = 0; cluster < clusters; cluster++)
        {
            Add(vectors[cluster], cluster, clusters, centres);
        }

        for (var round = 0; round < MostRounds && Assign(vectors, centres, clusters, assigned) > vectors.Count / 200; round++)
        {
            Array.Clear(centres);
            for (var index = 0; index < assigned.Length; index++)
            {
                Add(vectors[index], assigned[index], clusters, centres);
            }

            Normalise(centres, clusters);
        }

        return assigned;
    }

    private static void Add((int Place, float Weight)[] vector, int cluster, int clusters, float[] centres)
    {
        foreach (var (place, weight) in vector)
        {
            centres[(place * clusters) + cluster] += weight;
        }
    }

    private static int Assign(IReadOnlyList<(int Place, float Weight)[]> vectors, float[] centres, int clusters, int[] assigned)
    {
        var moved = 0;
        var nearness = new float[clusters];
        for (var index = 0; index < assigned.Length; index++)
        {
            Array.Clear(nearness);
            foreach (var (place, weight) in vectors[index])
            {
                var row = centres.AsSpan(place * clusters, clusters);
                for (var cluster = 0; cluster < row.Length; cluster++)
                {
                    nearness[cluster] += weight * row[cluster];
                }
            }

            var nearest = nearness.AsSpan().IndexOf(nearness.Max());
            moved += nearest == assigned[index] ? 0 : 1;
            assigned[index] = nearest;
        }

        return moved;
    }

    private static void Normalise(float[] centres, int clusters)
    {
        for (var cluster = 0; cluster < clusters; cluster++)
        {
            var sum = 0.0;
            for (var at = cluster; at < centres.Length; at += clusters)
            {
                sum += (double)centres[at] * centres[at];
            }

            var length = (float)Math.Sqrt(sum);
            for (var at = cluster; length > 0 && at < centres.Length; at += clusters)
            {
                centres[at] /= length;
            }
        }
    }
}
