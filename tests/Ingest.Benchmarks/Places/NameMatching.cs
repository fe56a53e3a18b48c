using System.Globalization;
using Ingest.Places;

namespace Ingest.Benchmarks.Places;

/// <summary>
/// What it costs to search texts for all names of the gazetteer, and for a user's 10 to 1,000,000 names. Processor time, the best of some
/// rounds, as the machine may be doing other things.
/// </summary>
internal static class NameMatching
{
    private const int Rounds = 5;

    // Processor time comes in hundredths of a second: each round reads the texts this often.
    private const int Passes = 20;
    private static readonly int[] Counts = [10, 100, 1_000, 10_000, 100_000, 1_000_000];

    public static void Measure()
    {
        var texts = NewsText.Read();
        var bytes = NewsText.Bytes(texts);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Count} texts, {bytes / 1e6:0.0} MB; .NET {Environment.Version}"));
        Console.WriteLine("| names | found | MB/s, names at capitals | MB/s, in any letters |");
        Console.WriteLine("|---|---|---|---|");
        var gazetteer = new GazetteerNames(GazetteerFile.Embedded());
        var spellings = gazetteer.All();
        Row(string.Create(CultureInfo.InvariantCulture, $"the gazetteer's {spellings.Count:N0}"), Search(gazetteer.FindAll, texts, bytes), null);
        foreach (var count in Counts)
        {
            var keys = Keys(spellings, count);
            Row(count.ToString("N0", CultureInfo.InvariantCulture), Search(InMemory(keys, needsCapital: true), texts, bytes), Search(InMemory(keys, needsCapital: false), texts, bytes));
        }
    }

    private static Func<string, List<NameMatch>> InMemory(List<string> keys, bool needsCapital)
    {
        var names = new NameSet(keys, needsCapital);
        return text => names.Find(text);
    }

    private static (long Found, double Speed) Search(Func<string, List<NameMatch>> find, IReadOnlyList<string> texts, long bytes)
    {
        var (found, best) = (0L, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.UserTime;
            for (var pass = 0; pass < Passes; pass++)
            {
                found = texts.Sum(text => (long)find(text).Count);
            }

            best = Math.Max(best, Passes * bytes / 1e6 / (Environment.CpuUsage.UserTime - before).TotalSeconds);
        }

        return (found, best);
    }

    /// <summary>Names of the gazetteer by chance, and where they do not suffice, two of them side by side.</summary>
    private static List<string> Keys(IReadOnlyList<string> spellings, int count)
    {
        var chance = new Random(1);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (keys.Count < count)
        {
            var key = NameKey.Exact(spellings[chance.Next(spellings.Count)]);
            if (!keys.Add(key) && count > spellings.Count / 4)
            {
                keys.Add($"{key} {NameKey.Exact(spellings[chance.Next(spellings.Count)])}");
            }
        }

        return [.. keys];
    }

    private static void Row(string names, (long Found, double Speed) capitals, (long Found, double Speed)? any) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {names} | {capitals.Found:N0} | {capitals.Speed:0} | {any?.Speed:0} |"));
}
