namespace Ingest.Articles.Revisions;

/// <summary>Words that occur once in each of two stretches, as many of them as stand in the same order (the longest increasing sequence).</summary>
internal static class Anchors
{
    public static List<(int Before, int After)> Of(int[] before, int[] after, Stretch stretch)
    {
        var places = Once(before, stretch.BeforeStart, stretch.BeforeEnd);
        var others = Once(after, stretch.AfterStart, stretch.AfterEnd);
        var pairs = new List<(int Before, int After)>();
        for (var i = stretch.BeforeStart; i < stretch.BeforeEnd; i++)
        {
            if (places[before[i]] >= 0 && others.TryGetValue(before[i], out var other) && other >= 0)
            {
                pairs.Add((i, other));
            }
        }

        return InOrder(pairs);
    }

    // Where each word stands, or -1 where it stands more than once.
    private static Dictionary<int, int> Once(int[] words, int start, int end)
    {
        var places = new Dictionary<int, int>();
        for (var i = start; i < end; i++)
        {
            if (!places.TryAdd(words[i], i))
            {
                places[words[i]] = -1;
            }
        }

        return places;
    }

    private static List<(int Before, int After)> InOrder(List<(int Before, int After)> pairs)
    {
        var ends = new List<int>();
        var earlier = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var length = Length(ends, pairs, pairs[i].After);
            earlier[i] = length > 0 ? ends[length - 1] : -1;
            if (length == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[length] = i;
            }
        }

        var chosen = new List<(int Before, int After)>();
        for (var i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = earlier[i])
        {
            chosen.Add(pairs[i]);
        }

        chosen.Reverse();
        return chosen;
    }

    // The length of the longest sequence so far that a pair can go on.
    private static int Length(List<int> ends, List<(int Before, int After)> pairs, int after)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pairs[ends[middle]].After < after ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
