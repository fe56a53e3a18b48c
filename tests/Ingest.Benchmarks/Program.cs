using System.Globalization;
using BenchmarkDotNet.Running;
using Ingest.Benchmarks;
using Ingest.Benchmarks.Places;
using Ingest.Benchmarks.Pulling;
using Ingest.Benchmarks.Reading;
using Ingest.Benchmarks.Stories;
using Ingest.Benchmarks.Watches;

// For example: dotnet run -c Release --project tests/Ingest.Benchmarks -- --filter "*FeedParser*"
// "watches TEXTS 100000" compares that many watches with ten, over a file of texts (NDJSON with a "text" in each line), "watch-stream 10 100000" the
// search for their spellings alone; "story-window 1000000" measures a full window of stories, "match-names" the search for names; "analyze-speed TEXTS 5" all of
// ingest analyze on one thread; "read-texts" is a part of read-against-npm, the other verbs are parts of pull-against-newsboat.
switch (args)
{
    case ["serve-feeds", var port]:
        await FeedFarm.ServeAsync(int.Parse(port, CultureInfo.InvariantCulture));
        break;
    case ["subscribe", var data, var port, var feeds]:
        await FeedRun.SubscribeAsync(data, int.Parse(port, CultureInfo.InvariantCulture), int.Parse(feeds, CultureInfo.InvariantCulture));
        break;
    case ["pull", var data, var minutes]:
        await FeedRun.PullAsync(data, TimeSpan.FromMinutes(int.Parse(minutes, CultureInfo.InvariantCulture)));
        break;
    case ["story-window", var reports]:
        FullWindow.Measure(int.Parse(reports, CultureInfo.InvariantCulture));
        break;
    case ["match-names"]:
        NameMatching.Measure();
        break;
    case ["watch-stream", var few, var many]:
        WatchStream.Measure(int.Parse(few, CultureInfo.InvariantCulture), int.Parse(many, CultureInfo.InvariantCulture));
        break;
    case ["watches", var texts, var many]:
        await WatchCost.MeasureAsync(texts, int.Parse(many, CultureInfo.InvariantCulture));
        break;
    case ["analyze-speed", var texts, var rounds]:
        await AnalyzeSpeed.MeasureAsync(texts, int.Parse(rounds, CultureInfo.InvariantCulture), CancellationToken.None);
        break;
    case ["read-texts", var texts, var rounds]:
        ReadingRun.Measure(texts, int.Parse(rounds, CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(FeedParserBenchmarks).Assembly).Run(args);
        break;
}
