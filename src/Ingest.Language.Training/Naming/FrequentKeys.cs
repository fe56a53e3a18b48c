namespace Ingest.Language.Training.Naming;

/// <summary>Takes the keys out of runs that are met too seldom to learn from. Counts are kept by a part of the key: two keys that share one are both kept, which harms little.</summary>
internal static class FrequentKeys
{
    private const int Bits = 27;

    /// <summary>Leaves the keys that are met at least <paramref name="least"/> times.</summary>
    internal static void Keep(IEnumerable<NameRun> runs, int least)
    {
        var counts = new byte[1 << Bits];
        foreach (var key in runs.SelectMany(static run => run.Keys).SelectMany(static keys => keys))
        {
            ref var count = ref counts[Place(key)];
            count += (byte)(count < byte.MaxValue ? 1 : 0);
        }

        foreach (var keys in runs.Select(static run => run.Keys))
        {
            for (var token = 0; token < keys.Length; token++)
            {
                keys[token] = Array.FindAll(keys[token], key => counts[Place(key)] >= least);
            }
        }
    }

    private static int Place(ulong key) => (int)(key >> (64 - Bits));
}
