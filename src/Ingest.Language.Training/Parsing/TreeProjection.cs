namespace Ingest.Language.Training.Parsing;

/// <summary>
/// Makes a tree projective by lifting: the shortest arc that crosses another is hung on the head's head until none crosses (Nivre and Nilsson, 2005, without
/// their marks on the labels: two sentences in a hundred are concerned).
/// </summary>
internal static class TreeProjection
{
    /// <summary>The heads after lifting; numbered from 1, nought for the root.</summary>
    internal static int[] Lift(IReadOnlyList<int> heads)
    {
        var lifted = heads.ToArray();
        while (ShortestCrossing(lifted) is { } child)
        {
            lifted[child - 1] = lifted[lifted[child - 1] - 1];
        }

        return lifted;
    }

    /// <summary>The child of the shortest arc that spans a word which does not descend from its head.</summary>
    private static int? ShortestCrossing(int[] heads)
    {
        int? found = null;
        var shortest = int.MaxValue;
        for (var child = 1; child <= heads.Length; child++)
        {
            var head = heads[child - 1];
            var length = Math.Abs(head - child);
            if (head != 0 && length < shortest && !IsProjective(heads, head, child))
            {
                (found, shortest) = (child, length);
            }
        }

        return found;
    }

    private static bool IsProjective(int[] heads, int head, int child)
    {
        for (var between = Math.Min(head, child) + 1; between < Math.Max(head, child); between++)
        {
            var above = between;
            while (above != 0 && above != head)
            {
                above = heads[above - 1];
            }

            if (above == 0)
            {
                return false;
            }
        }

        return true;
    }
}
