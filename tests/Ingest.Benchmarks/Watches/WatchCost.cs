using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Ingest.Articles;
using Ingest.Claims;
using Ingest.Places;
using Ingest.Watches;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Benchmarks.Watches;

/// <summary>What many watches cost over a stream of articles: for each kind of watch the time of ten and of many, for matching alone and for all that an article goes through from its text to its matches.</summary>
internal static class WatchCost
{
    private const int Few = 10;
    private const int Rounds = 5;

    /// <summary>Prints a line a kind.</summary>
    /// <param name="file">NDJSON with a "text" in each line: the stream.</param>
    /// <param name="many">How many watches are many.</param>
    public static async Task MeasureAsync(string file, int many)
    {
        using var folder = new ScratchFolder();
        await using var app = new ServiceCollection().AddLogging().AddIngest(new ConfigurationBuilder().Build(), folder.Path).BuildServiceProvider();
        var articles = await File.ReadLinesAsync(file).Select(static (line, i) => Article(i, JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)).ToListAsync();
        var enricher = app.GetRequiredService<Enricher>();
        var stream = await EnrichAsync(enricher, articles);
        var enriching = await BestAsync(async () => await EnrichAsync(enricher, articles));
        Say(string.Create(CultureInfo.InvariantCulture, $"{articles.Count} articles, {articles.Sum(static article => (long)article.Text.Length)} characters; reading one takes {1e6 * enriching / articles.Count:0} us before it is matched"));
        foreach (var (kind, watches) in WatchKinds.All(app.GetRequiredService<Gazetteer>(), many))
        {
            var few = await OfAsync(app, stream, watches[..Few]);
            var all = await OfAsync(app, stream, watches);
            var (fewWhole, allWhole) = (enriching + few.Seconds + few.Reading, enriching + all.Seconds + all.Reading);
            Say(string.Create(CultureInfo.InvariantCulture, $"{kind,-8} matching {1e6 * few.Seconds / stream.Count:0} -> {1e6 * all.Seconds / stream.Count:0} us an article ({few.Matches} -> {all.Matches} matches), the list {1e6 * few.Reading / stream.Count:0} -> {1e6 * all.Reading / stream.Count:0} us; reading and matching {allWhole / fewWhole:0.00} times ten; {all.Megabytes:0} MB, ready after {all.Ready:0.0} s"));
        }
    }

    private static async Task<(double Seconds, double Reading, int Matches, double Megabytes, double Ready)> OfAsync(ServiceProvider app, List<(ArticleRevision, Enrichment)> stream, IReadOnlyList<Watch> watches)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var archive = app.GetRequiredService<WatchlistArchive>();
        await archive.ChangeAsync(_ => Watchlist.Empty with { Watches = watches }, CancellationToken.None);
        var watchlist = await archive.ReadAsync(CancellationToken.None);
        var matcher = app.GetRequiredService<WatchMatcher>();
        var started = Stopwatch.GetTimestamp();
        matcher.Match(stream[0].Item1, stream[0].Item2, watchlist);
        var ready = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var held = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0;
        var matches = 0;
        var seconds = await BestAsync(() =>
        {
            matches = stream.Sum(article => matcher.Match(article.Item1, article.Item2, watchlist).Count);
            return Task.CompletedTask;
        });
        var reading = await BestAsync(async () =>
        {
            foreach (var _ in stream)
            {
                await archive.ReadAsync(CancellationToken.None);
            }
        });
        return (seconds, reading, matches, held, ready);
    }

    // The best round counts, for the machine is rarely quiet.
    private static async Task<double> BestAsync(Func<Task> work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            await work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        return best;
    }

    private static async Task<List<(ArticleRevision, Enrichment)>> EnrichAsync(Enricher enricher, List<ArticleRevision> articles)
    {
        var stream = new List<(ArticleRevision, Enrichment)>();
        foreach (var article in articles)
        {
            stream.Add((article, ((EnrichmentOutcome.Enriched)await enricher.EnrichAsync(article, CancellationToken.None)).Enrichment));
        }

        return stream;
    }

    private static ArticleRevision Article(int number, string text)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        var url = $"https://courier.example/{id}";
        return new ArticleRevision(
            id, "r1", new DateOnly(2026, 3, 3), url, url, "A title", [], "Courier", null, null, new DateTimeOffset(2026, 3, 3, 8, 0, 0, TimeSpan.Zero),
            "en", text, null, null, "page", null, new ArticleStory("s-" + id, null, null, null), new RawPointer("00", "raw/pages/00", "f"), null);
    }

    private static void Say(string line) => Console.WriteLine("watches, " + line);
}
