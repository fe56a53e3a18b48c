using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Ingest.Claims;
using Ingest.Cli.Analyze;
using Ingest.Language;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Benchmarks.Reading;

/// <summary>How many tokens a second a core takes through all of <c>ingest analyze</c>: language, names, places, times, attributions, claims and their JSON.</summary>
internal static class AnalyzeSpeed
{
    /// <summary>Reads the texts once unmeasured, which is the start, then over and over; prints a line for each round and the median.</summary>
    /// <param name="file">NDJSON as <c>ingest analyze</c> takes it.</param>
    /// <param name="rounds">How often the texts are read.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    internal static async Task MeasureAsync(string file, int rounds, CancellationToken cancellationToken)
    {
        var lines = await File.ReadAllLinesAsync(file, cancellationToken);
        var tokens = lines.Sum(static line => LanguageEngine.Cut(JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!).Tokens.Count);
        var services = new ServiceCollection().AddLogging();
        services.AddIngest(new ConfigurationBuilder().Build(), ".");
        await using var stages = services.BuildServiceProvider();
        var analyzer = stages.GetRequiredService<ArticleAnalyzer>();
        Say("start", tokens, await TimeAsync(analyzer, lines, cancellationToken));
        var times = new List<TimeSpan>();
        for (var round = 1; round <= rounds; round++)
        {
            times.Add(await TimeAsync(analyzer, lines, cancellationToken));
            Say(string.Create(CultureInfo.InvariantCulture, $"round {round}"), tokens, times[^1]);
        }

        Say("median", tokens, times.Order().ElementAt(times.Count / 2));
    }

    private static async Task<TimeSpan> TimeAsync(ArticleAnalyzer analyzer, string[] lines, CancellationToken cancellationToken)
    {
        var before = ProcessorTime();
        foreach (var line in lines)
        {
            await AnalyzeLine.AnswerAsync(analyzer, line, cancellationToken);
        }

        return ProcessorTime() - before;
    }

    /// <summary>Of all threads: what collects garbage and compiles counts too.</summary>
    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static void Say(string what, int tokens, TimeSpan took) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {tokens} tokens, {took.TotalSeconds:0.00} s of processor time, {tokens / took.TotalSeconds:0} tokens/s a core"));
}
