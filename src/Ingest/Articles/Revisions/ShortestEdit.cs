namespace Ingest.Articles.Revisions;

/// <summary>The shortest edit between two stretches (E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986), given up beyond a number of edits.</summary>
internal static class ShortestEdit
{
    /// <summary>Marks the partners; none where more than <see cref="WordDiff.MostEdits"/> edits were needed.</summary>
    public static void Align(int[] before, int[] after, Stretch stretch, EditScript script)
    {
        var most = Math.Min(WordDiff.MostEdits, stretch.Before + stretch.After);
        var furthest = new int[(2 * most) + 3];
        var middle = most + 1;
        var steps = new List<int[]>();
        for (var edits = 0; edits <= most; edits++)
        {
            // As far as the round before came, for the way back; a round of n edits only touched 2n + 1 of them.
            steps.Add(furthest[(middle - edits)..(middle + edits + 1)]);
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = IsDown(furthest, middle, diagonal, edits) ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1;
                var y = x - diagonal;
                while (x < stretch.Before && y < stretch.After && before[stretch.BeforeStart + x] == after[stretch.AfterStart + y])
                {
                    (x, y) = (x + 1, y + 1);
                }

                furthest[middle + diagonal] = x;
                if (x >= stretch.Before && y >= stretch.After)
                {
                    GoBack(steps, stretch, script);
                    return;
                }
            }
        }
    }

    private static bool IsDown(int[] furthest, int middle, int diagonal, int edits) =>
        diagonal == -edits || (diagonal != edits && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]);

    private static void GoBack(List<int[]> steps, Stretch stretch, EditScript script)
    {
        var (x, y) = (stretch.Before, stretch.After);
        for (var edits = steps.Count - 1; edits >= 0; edits--)
        {
            var diagonal = x - y;
            var (startX, startY) = (0, 0);
            if (edits > 0)
            {
                var isDown = IsDown(steps[edits], edits, diagonal, edits);
                var from = diagonal + (isDown ? 1 : -1);
                startX = steps[edits][edits + from];
                startY = startX - from;
            }

            while (x > startX && y > startY)
            {
                script.Keep(stretch.BeforeStart + --x, stretch.AfterStart + --y);
            }

            (x, y) = (startX, startY);
        }
    }
}
