namespace Ingest.Articles.Revisions;

/// <summary>Finds partners for the words of two texts, given as numbers.</summary>
internal sealed class Alignment(int[] before, int[] after, EditScript script)
{
    public void Run()
    {
        // A stack of our own: a text of a million words must not be able to use up the thread's.
        var open = new Stack<Stretch>([new Stretch(0, before.Length, 0, after.Length)]);
        while (open.TryPop(out var stretch))
        {
            var rest = Trim(stretch);
            if (rest.Before == 0 || rest.After == 0)
            {
                continue;
            }

            var anchors = Anchors.Of(before, after, rest);
            if (anchors.Count == 0)
            {
                ShortestEdit.Align(before, after, rest, script);
                continue;
            }

            Cut(rest, anchors, open);
        }
    }

    // What both ends share are partners.
    private Stretch Trim(Stretch stretch)
    {
        var (b, be, a, ae) = stretch;
        while (b < be && a < ae && before[b] == after[a])
        {
            script.Keep(b++, a++);
        }

        while (be > b && ae > a && before[be - 1] == after[ae - 1])
        {
            script.Keep(--be, --ae);
        }

        return new Stretch(b, be, a, ae);
    }

    private void Cut(Stretch stretch, List<(int Before, int After)> anchors, Stack<Stretch> open)
    {
        var (b, a) = (stretch.BeforeStart, stretch.AfterStart);
        foreach (var (before, after) in anchors)
        {
            script.Keep(before, after);
            open.Push(new Stretch(b, before, a, after));
            (b, a) = (before + 1, after + 1);
        }

        open.Push(new Stretch(b, stretch.BeforeEnd, a, stretch.AfterEnd));
    }
}
