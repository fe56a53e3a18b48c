using System.Globalization;

namespace Ingest.Tests.Feeds.Simulation;

/// <summary>What a day of polling came to.</summary>
/// <param name="Requests">All requests of the day.</param>
/// <param name="Entries">The entries that appeared on the day and were found.</param>
/// <param name="Median">The delay between an entry's appearance and the visit that found it: half are found sooner.</param>
/// <param name="P95">The same, for 95 of 100.</param>
/// <param name="TooMany">Answers 429.</param>
/// <param name="Lost">Entries of the day that nobody saw because they had fallen out of their feed.</param>
/// <param name="Breaches">What broke a limit.</param>
internal sealed record DayReport(int Feeds, int Requests, int Entries, TimeSpan Median, TimeSpan P95, int TooMany, int Lost, IReadOnlyList<string> Breaches)
{
    public double RequestsPerFeed() => (double)Requests / Feeds;

    /// <summary>A row of the table in docs/feeds.md.</summary>
    public string Row(string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {RequestsPerFeed():0.0} | {Median.TotalMinutes:0.0} | {P95.TotalMinutes:0.0} | {TooMany} | {Lost} | {Breaches.Count} |");
}
