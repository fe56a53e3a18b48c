using Ingest.Places;

namespace Ingest.GazetteerBuild;

/// <summary>Finds the lengths of a prefix code's words from how often each symbol stands (Huffman's method).</summary>
internal static class CodeLengths
{
    /// <summary>Bits of each symbol, 0 for those that never stand; at most <see cref="NameCode.MostBits"/>.</summary>
    public static byte[] Of(long[] counts)
    {
        var lengths = Unlimited(counts);
        while (lengths.Max() > NameCode.MostBits)
        {
            // Evening out the counts shortens the longest words, at the price of some thousandths of the whole.
            counts = [.. counts.Select(count => count == 0 ? 0 : (count / 2) + 1)];
            lengths = Unlimited(counts);
        }

        return lengths;
    }

    private static byte[] Unlimited(long[] counts)
    {
        var lengths = new byte[counts.Length];
        var trees = new PriorityQueue<int[], (long Count, int First)>();
        for (var symbol = 0; symbol < counts.Length; symbol++)
        {
            if (counts[symbol] > 0)
            {
                trees.Enqueue([symbol], (counts[symbol], symbol));
            }
        }

        if (trees.Count == 1)
        {
            lengths[trees.Peek()[0]] = 1;
        }

        while (trees.TryDequeue(out var small, out var first) && trees.TryDequeue(out var other, out var second))
        {
            int[] both = [.. small, .. other];
            Array.ForEach(both, symbol => lengths[symbol]++);
            trees.Enqueue(both, (first.Count + second.Count, Math.Min(first.First, second.First)));
        }

        return lengths;
    }
}
