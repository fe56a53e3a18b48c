using System.Globalization;

namespace Ingest.Watches.Rhythms;

/// <summary>A watched thing is reported far less than usual: not at all. Pure.</summary>
/// <param name="Last">The last report's time.</param>
/// <param name="Days">For how many days nothing came while somebody looked.</param>
/// <param name="Usual">What is usual.</param>
internal sealed record Silence(DateTimeOffset Last, double Days, UsualDay Usual)
{
    // With eight reports to be expected, none comes by chance once in 3,000 times (e^-8), were they independent; that they come in bursts is what the gap is for.
    private const double ExpectedUntilSilent = 8;
    private const int GapsUntilSilent = 2;
    private const double FewestDays = 2;

    /// <summary>The silence at a time; null where there is none, or it was told.</summary>
    public static Silence? Of(WatchRhythm rhythm, Lookout lookout, DateTimeOffset now)
    {
        var days = lookout.Observed(rhythm.Last, now).TotalDays;
        return days >= FewestDays
            && rhythm.ToldSilent is null
            && UsualDay.Before(DateOnly.FromDateTime(rhythm.Last.UtcDateTime).AddDays(1), rhythm, lookout) is { } usual
            && usual.Mean * days >= ExpectedUntilSilent
            && days >= GapsUntilSilent * usual.LongestGap
            ? new Silence(rhythm.Last, days, usual)
            : null;
    }

    /// <summary>The silence in words.</summary>
    public string Words() => string.Create(
        CultureInfo.InvariantCulture,
        $"No report since {Last.UtcDateTime:yyyy-MM-dd HH:mm}Z ({Math.Floor(Days):0} days), where {Usual.Mean:0.#} a day are usual (over {Usual.Days} days)");
}
