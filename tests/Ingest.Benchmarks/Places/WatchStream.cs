using System.Globalization;
using Ingest.Language;
using Ingest.Places;
using Ingest.Watches;
using Ingest.Watches.Matching;

namespace Ingest.Benchmarks.Places;

/// <summary>What a stream of articles costs with few watches and with many: reading each text, and looking up all watched spellings in it. Processor time.</summary>
internal static class WatchStream
{
    private const int Texts = 200;
    private const int Rounds = 3;

    public static void Measure(int few, int many)
    {
        var gazetteer = Gazetteer.Open();
        var engine = new LanguageEngine(gazetteer.Hint);
        var texts = NewsText.Read().Take(Texts).ToList();
        var (reading, _) = Time(() => texts.Sum(text => engine.Analyze(text).Sentences.Count));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Count} texts; reading them alone {reading:0} ms"));
        var costs = new[] { few, many }.Select(count => Stream(gazetteer, engine, texts, count)).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{many:N0} watches cost {costs[1] / costs[0]:0.00} times what {few:N0} do"));
    }

    private static double Stream(Gazetteer gazetteer, LanguageEngine engine, List<string> texts, int count)
    {
        WatchBook? book = null;
        var (preparing, _) = Time(() => (book = new WatchBook(Watches(gazetteer, count), gazetteer)).IsEmpty ? 0 : count, rounds: 1);
        var (cost, found) = Time(() => texts.Sum(text => book!.Find(engine.Analyze(text)).Count()));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} watches: made ready in {preparing:0} ms; the stream takes {cost:0} ms, {found} spellings found"));
        return cost;
    }

    private static Watchlist Watches(Gazetteer gazetteer, int count)
    {
        var step = gazetteer.Places.Count / count;
        return Watchlist.Empty with
        {
            Watches = [.. Enumerable.Range(0, count).Select(i => gazetteer.PlaceAt(i * step)).Select((place, i) =>
                new Watch($"watch {i}", place.PlaceId, place.Name, place.Country, place.Latitude, place.Longitude, null, [], [$"phrase number {i}"], [], []))],
        };
    }

    private static (double Milliseconds, long Result) Time(Func<long> work, int rounds = Rounds)
    {
        var (best, result) = (double.MaxValue, 0L);
        for (var round = 0; round < rounds; round++)
        {
            var before = Environment.CpuUsage.UserTime;
            result = work();
            best = Math.Min(best, (Environment.CpuUsage.UserTime - before).TotalMilliseconds);
        }

        return (best, result);
    }
}
