using Ingest.Language.Naming;
using Ingest.Language.Training.Model;

namespace Ingest.Language.Training.Naming;

/// <summary>Has several learners go through the same runs, each in an order of its own, and takes the mean of what they learned: what each learned by chance cancels out.</summary>
internal sealed class NameLessons(FeatureNumbers numbers, int seed, int learners, int epochs)
{
    private const float Unit = 1f;

    // Lighter weights are left out, to keep the part under seven megabytes.
    private const float LeastWeight = 1.3f;

    // A row of at least so many weights is written with one for every label, which the engine adds faster.
    private const int FullRow = 14;

    /// <summary>The section of weights that the runs teach. Any number of threads may ask for some at once.</summary>
    /// <param name="runs">The lesson; a run that is in it twice counts twice.</param>
    /// <param name="mistakes">How many runs the first learner read wrongly in each epoch.</param>
    internal byte[] Learn(IReadOnlyList<NumberedRun> runs, out int[] mistakes)
    {
        var features = new float[checked(numbers.Keys.Count * NameLabels.Count)];
        var moves = new float[(NameLabels.Count + 1) * NameLabels.Count];
        var learned = new (NameLearner Learner, int[] Mistakes)[learners];
        Parallel.For(0, learners, learner => learned[learner] = Learned(runs, new Random(seed + learner)));
        foreach (var (learner, _) in learned)
        {
            learner.AddAverages(features, moves);
        }

        mistakes = learned[0].Mistakes;

        var rows = numbers.Keys.Select((key, number) => Row(key, features, number))
            .Concat(Enumerable.Range(0, NameLabels.Count + 1).Select(before => Row(NameMoves.KeyOf(before), moves, before)));
        return WeightTableWriter.Write(rows.Where(static row => row.Weights.Length > 0).OrderBy(static row => row.Key), NameLabels.Count, Unit, LeastWeight, FullRow);
    }

    private (NameLearner Learner, int[] Mistakes) Learned(IReadOnlyList<NumberedRun> runs, Random random)
    {
        var learner = new NameLearner(numbers);
        var lesson = runs.ToArray();
        var mistakes = new int[epochs];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            mistakes[epoch] = learner.Learn(lesson, random);
        }

        return (learner, mistakes);
    }

    private AveragedRow Row(ulong key, float[] sums, int number)
    {
        var weights = new List<(byte Class, float Weight)>();
        for (var label = 0; label < NameLabels.Count; label++)
        {
            if (sums[(number * NameLabels.Count) + label] is var sum && sum != 0)
            {
                weights.Add(((byte)label, sum / learners));
            }
        }

        return new AveragedRow(key, [.. weights]);
    }
}
