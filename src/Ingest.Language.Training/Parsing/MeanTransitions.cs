namespace Ingest.Language.Training.Parsing;

/// <summary>The mean of several learners: what each learned by the chance of its order cancels out.</summary>
internal static class MeanTransitions
{
    /// <summary>One row for each feature of any of them, in the order of the keys; a learner without the feature counts as nought.</summary>
    internal static List<TransitionRow> Of(IReadOnlyList<IReadOnlyList<TransitionRow>> learners)
    {
        var rows = learners.SelectMany(static rows => rows).ToArray();
        Array.Sort(rows.Select(static row => row.Key).ToArray(), rows);
        var means = new List<TransitionRow>();
        for (var start = 0; start < rows.Length;)
        {
            var (shift, left, right, end) = (0f, 0f, 0f, start);
            for (; end < rows.Length && rows[end].Key == rows[start].Key; end++)
            {
                (shift, left, right) = (shift + rows[end].Shift, left + rows[end].Left, right + rows[end].Right);
            }

            means.Add(new TransitionRow(rows[start].Key, shift / learners.Count, left / learners.Count, right / learners.Count));
            start = end;
        }

        return means;
    }
}
