using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Ingest.Language;
using Ingest.Places;

namespace Ingest.Benchmarks.Reading;

/// <summary>Reads a file of texts over and over on one thread, as <c>read-against-npm</c> asks, and says how fast and with how much memory.</summary>
internal static class ReadingRun
{
    private const int WarmUpRounds = 10;

    /// <summary>Prints a line "name tokens/s, bytes allocated per token" for each way of reading.</summary>
    /// <param name="file">NDJSON with a "text" in each line.</param>
    /// <param name="rounds">How often the texts are read; the best round counts, for the machine is rarely quiet.</param>
    internal static void Measure(string file, int rounds)
    {
        var texts = File.ReadLines(file).Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!).ToArray();
        var before = Process.GetCurrentProcess().WorkingSet64;
        var started = Stopwatch.GetTimestamp();
        var engine = new LanguageEngine();
        engine.Analyze("The first text waits until the model is there.");
        Say("ready after", string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms"));
        var tokens = texts.Sum(text => LanguageEngine.Cut(text).Tokens.Count);
        Say("texts", string.Create(CultureInfo.InvariantCulture, $"{texts.Length}, {texts.Sum(static text => (long)text.Length)} characters, {tokens} tokens"));
        Time("tokens and sentences", texts, tokens, rounds, static text => LanguageEngine.Cut(text));
        Time("names alone", texts, tokens, rounds, text => engine.FindNames(text));
        var product = new LanguageEngine(Gazetteer.Open().Hint);
        Time("names alone, asking the gazetteer", texts, tokens, rounds, text => product.FindNames(text));
        Time("everything, asking the gazetteer", texts, tokens, rounds, text => product.Analyze(text));
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        Say("memory", string.Create(CultureInfo.InvariantCulture, $"{(process.WorkingSet64 - before) / 1048576.0:0} MB more than before the engine, {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:0} MB of it objects"));
    }

    private static void Time(string name, string[] texts, int tokens, int rounds, Func<string, LanguageDocument> read)
    {
        var best = TimeSpan.MaxValue;
        long allocated = 0;
        for (var round = -WarmUpRounds; round < rounds; round++)
        {
            var held = GC.GetAllocatedBytesForCurrentThread();
            var started = Stopwatch.GetTimestamp();
            foreach (var text in texts)
            {
                read(text);
            }

            var took = Stopwatch.GetElapsedTime(started);
            allocated = GC.GetAllocatedBytesForCurrentThread() - held;
            best = round >= 0 && took < best ? took : best;
        }

        Say(name, string.Create(CultureInfo.InvariantCulture, $"{tokens / best.TotalSeconds:0} tokens/s, {(double)allocated / tokens:0} bytes a token"));
    }

    private static void Say(string name, string what) => Console.WriteLine($"ingest, {name}: {what}");
}
