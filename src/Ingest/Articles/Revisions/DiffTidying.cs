namespace Ingest.Articles.Revisions;

/// <summary>Makes a comparison easier to read without making it wrong: the shortest edit is not always what a person would mark.</summary>
internal sealed class DiffTidying(List<string> before, List<string> after, EditScript script)
{
    // A word or two that happen to be the same between two rewritten stretches only make the comparison hard to read.
    private const int ShortestIsland = 2;

    public void Run()
    {
        DropIslands();
        foreach (var change in Changes())
        {
            Slide(before, change.BeforeStart, change.BeforeEnd, change.After == 0, (from, to) => script.MoveBefore(from, to));
            Slide(after, change.AfterStart, change.AfterEnd, change.Before == 0, (from, to) => script.MoveAfter(from, to));
        }
    }

    private void DropIslands()
    {
        var changes = Changes();
        for (var i = 0; i + 1 < changes.Count; i++)
        {
            var (change, next) = (changes[i], changes[i + 1]);
            var island = before[change.BeforeEnd..next.BeforeStart];
            var weight = Weight(before, change.BeforeEnd, next.BeforeStart);
            var isIsland = weight == 0 || (weight <= ShortestIsland && Weight(change) > ShortestIsland && Weight(next) > ShortestIsland);
            if (!isIsland || island.Exists(static piece => piece.Contains('\n', StringComparison.Ordinal)))
            {
                continue;
            }

            for (var j = 0; j < island.Count; j++)
            {
                script.Part(change.BeforeEnd + j, change.AfterEnd + j);
            }

            changes[i + 1] = new Stretch(change.BeforeStart, next.BeforeEnd, change.AfterStart, next.AfterEnd);
        }
    }

    // "open[. It holds]." is meant as "open.[ It holds.]": a full stop goes with the sentence that it ends.
    private static void Slide(List<string> pieces, int start, int end, bool isAlone, Action<int, int> move)
    {
        while (isAlone && end > start && end < pieces.Count && pieces[start] == pieces[end] && pieces[start] is [var sign] && char.IsPunctuation(sign))
        {
            move(start++, end++);
        }
    }

    private List<Stretch> Changes()
    {
        var changes = new List<Stretch>();
        var (b, a) = (0, 0);
        while (b < before.Count || a < after.Count)
        {
            var (startB, startA) = (b, a);
            while (b < before.Count && !script.IsKeptBefore(b))
            {
                b++;
            }

            while (a < after.Count && !script.IsKeptAfter(a))
            {
                a++;
            }

            if (b > startB || a > startA)
            {
                changes.Add(new Stretch(startB, b, startA, a));
            }

            while (b < before.Count && a < after.Count && script.IsKeptBefore(b) && script.IsKeptAfter(a))
            {
                (b, a) = (b + 1, a + 1);
            }
        }

        return changes;
    }

    private int Weight(Stretch change) => Math.Max(Weight(before, change.BeforeStart, change.BeforeEnd), Weight(after, change.AfterStart, change.AfterEnd));

    private static int Weight(List<string> pieces, int start, int end)
    {
        var weight = 0;
        for (var i = start; i < end; i++)
        {
            weight += char.IsWhiteSpace(pieces[i][0]) ? 0 : 1;
        }

        return weight;
    }
}
