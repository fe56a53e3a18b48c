namespace Ingest.Language.Training.Naming;

/// <summary>
/// Numbers the features that are met often enough to learn from, so that their weights are found without a search. Those that have a twin for each dialect
/// come first: a quarter of all, enough to soak up what is marked otherwise.
/// </summary>
internal sealed class FeatureNumbers
{
    // Counts are kept by a part of the key: two keys that share one are both kept, which harms little.
    private const int Bits = 27;
    private const ulong TwinMask = 3;
    private readonly Dictionary<ulong, int> _numbers;

    private FeatureNumbers(ulong[] keys)
    {
        Keys = keys;
        Twins = keys.Count(static key => (key & TwinMask) == 0);
        _numbers = keys.Index().ToDictionary(static pair => pair.Item, static pair => pair.Index);
    }

    /// <summary>The keys by number.</summary>
    internal IReadOnlyList<ulong> Keys { get; }

    /// <summary>How many features, from number nought, have twins.</summary>
    internal int Twins { get; }

    /// <summary>Numbers the features that the runs have at least <paramref name="least"/> times.</summary>
    internal static FeatureNumbers Of(IReadOnlyList<NameRun> runs, int least)
    {
        var counts = new byte[1 << Bits];
        foreach (var key in Uses(runs))
        {
            ref var count = ref counts[Place(key)];
            count += (byte)(count < byte.MaxValue ? 1 : 0);
        }

        var keys = Uses(runs).Where(key => counts[Place(key)] >= least).ToHashSet().ToArray();
        Array.Sort(keys, static (one, other) => Order(one).CompareTo(Order(other)));
        return new FeatureNumbers(keys);
    }

    /// <summary>The run with numbers for keys; features that are met too seldom are left out.</summary>
    internal NumberedRun Number(NameRun run) => new(Array.ConvertAll(run.Keys, Number), run.Allowed, run.Dialect);

    private static IEnumerable<ulong> Uses(IReadOnlyList<NameRun> runs) => runs.SelectMany(static run => run.Keys).SelectMany(static keys => keys);

    private static int Place(ulong key) => (int)(key >> (64 - Bits));

    private static (bool IsSingle, ulong Key) Order(ulong key) => ((key & TwinMask) != 0, key);

    private int[] Number(ulong[] keys)
    {
        var numbers = new int[keys.Length];
        var count = 0;
        foreach (var key in keys)
        {
            if (_numbers.TryGetValue(key, out var number))
            {
                numbers[count++] = number;
            }
        }

        return numbers[..count];
    }
}
