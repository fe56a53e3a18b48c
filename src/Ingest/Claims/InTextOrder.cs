namespace Ingest.Claims;

/// <summary>Searches what stands in text order: where something holds for one, it holds for all that follow.</summary>
internal static class InTextOrder
{
    /// <summary>The index of the first of <paramref name="count"/> for which it holds; <paramref name="count"/> where there is none.</summary>
    public static int First(int count, Func<int, bool> holds)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
