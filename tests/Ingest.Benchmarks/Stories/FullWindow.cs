using System.Globalization;
using System.Runtime;
using Ingest.Stories;

namespace Ingest.Benchmarks.Stories;

/// <summary>
/// What a full window of stories costs: memory a report, and processor time to add one to it and to look one up in it (processor time, because a
/// window of this size is measured once, and on a machine that may be doing other things).
/// </summary>
internal static class FullWindow
{
    private const int Measured = 20_000;
    private static readonly Dictionary<uint, double> Terms = new() { [1] = 1 };

    /// <summary>Fills windows of <paramref name="reports"/>: with sketches alone, then with whole reports. Prints one line for each figure.</summary>
    public static void Measure(int reports)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} processors, .NET {Environment.Version}, {(GCSettings.IsServerGC ? "server" : "workstation")} GC"));
        MeasureSketches(reports);
        MeasureReports(reports / 50);
    }

    private static void MeasureSketches(int reports)
    {
        var options = new StoriesOptions { Capacity = reports };
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        var window = new StoryWindow(reports);
        var chance = new Random(1);
        for (var i = 0; i < reports; i++)
        {
            window.Add(Report(window.Next, Sketch(chance)));
        }

        Print("sketches in the window", window.Count, string.Empty);
        Print("memory a sketch, indexes and ids included", (double)(GC.GetTotalMemory(forceFullCollection: true) - empty) / reports, "bytes");
        // The window is full: each that comes pushes the oldest out.
        var coming = Enumerable.Range(0, Measured).Select(i => Report(window.Next + i, Sketch(chance))).ToList();
        Print("add one, the oldest goes", Each(coming, window.Add), "us");
        var unknown = Enumerable.Range(0, Measured).Select(_ => Sketch(chance)).ToList();
        Print("look up one that nothing is like", Each(unknown, sketch => Find(window, sketch, options)), "us");
        var copies = coming.Select(report => Changed(report.MinHash, chance)).ToList();
        var found = 0;
        Print("look up a copy with 1 in 5 numbers changed", Each(copies, sketch => found += Find(window, sketch, options) is null ? 0 : 1), "us");
        Print("of them found", 100.0 * found / Measured, "%");
    }

    private static void MeasureReports(int reports)
    {
        var index = new StoryIndex(new StoriesOptions { Capacity = reports });
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < reports; i++)
        {
            index.Place(MadeReport(i));
        }

        Print("whole reports in the window", index.Count, string.Empty);
        Print("memory a report", (double)(GC.GetTotalMemory(forceFullCollection: true) - empty) / reports, "bytes");
        var coming = Enumerable.Range(reports, Measured / 10).Select(MadeReport).ToList();
        Print("place one (sketch, look up, find its story, add)", Each(coming, report => index.Place(report)), "us");
    }

    private static FoundCopy? Find(StoryWindow window, ushort[] sketch, StoriesOptions options) =>
        CopySearch.Find(window, new StorySketch(sketch, 300, Terms), null, options);

    private static WindowedReport Report(long arrival, ushort[] sketch) => new(
        arrival.ToString("x20", CultureInfo.InvariantCulture), arrival, new DateOnly(2026, 1, 1), null, string.Create(CultureInfo.InvariantCulture, $"s-{arrival:x20}"), null, null, false, sketch, 300, [], [new TermWeight(1, 1)]);

    private static ushort[] Sketch(Random chance) => [.. Enumerable.Range(0, MinHash.Length).Select(_ => (ushort)chance.Next(ushort.MaxValue + 1))];

    private static ushort[] Changed(ushort[] sketch, Random chance) => Array.ConvertAll(sketch, number => chance.Next(5) == 0 ? (ushort)chance.Next(ushort.MaxValue + 1) : number);

    /// <summary>300 words, most of them common (Zipf's law), as telling as news.</summary>
    private static StoryCandidate MadeReport(int number)
    {
        var chance = new Random(number);
        var words = Enumerable.Range(0, 300).Select(_ => "w" + ((int)Math.Exp(chance.NextDouble() * Math.Log(200_000))).ToString(CultureInfo.InvariantCulture));
        return new StoryCandidate("r" + number.ToString(CultureInfo.InvariantCulture), null, string.Join(' ', words), null, null);
    }

    private static double Each<T>(List<T> items, Action<T> act)
    {
        var before = Environment.CpuUsage.TotalTime;
        items.ForEach(act);
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / items.Count;
    }

    private static void Print(string what, double figure, string unit) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {figure:0.0} {unit}").TrimEnd());
}
