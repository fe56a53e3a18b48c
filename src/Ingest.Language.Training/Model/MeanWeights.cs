namespace Ingest.Language.Training.Model;

/// <summary>The mean of several learners: what each learned by the chance of its order cancels out.</summary>
internal static class MeanWeights
{
    /// <summary>One row for each feature of any of them, in the order of the keys; a learner without the feature counts as nought.</summary>
    internal static IEnumerable<AveragedRow> Of(IReadOnlyList<IReadOnlyList<AveragedRow>> learners)
    {
        var sums = new SortedDictionary<byte, float>();
        var key = 0UL;
        foreach (var row in learners.SelectMany(static rows => rows).OrderBy(static row => row.Key))
        {
            if (row.Key != key && sums.Count > 0)
            {
                yield return Mean(key, sums, learners.Count);
                sums.Clear();
            }

            key = row.Key;
            foreach (var (@class, weight) in row.Weights)
            {
                sums[@class] = sums.GetValueOrDefault(@class) + weight;
            }
        }

        if (sums.Count > 0)
        {
            yield return Mean(key, sums, learners.Count);
        }
    }

    private static AveragedRow Mean(ulong key, SortedDictionary<byte, float> sums, int learners) =>
        new(key, [.. sums.Select(sum => (sum.Key, sum.Value / learners))]);
}
