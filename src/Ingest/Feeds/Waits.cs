using System.Globalization;

namespace Ingest.Feeds;

/// <summary>Spans of time as people write them: <c>90s</c>, <c>30m</c>, <c>6h</c>, <c>2d</c>.</summary>
public static class Waits
{
    private static readonly (string Unit, TimeSpan Span)[] Units = [("d", TimeSpan.FromDays(1)), ("h", TimeSpan.FromHours(1)), ("m", TimeSpan.FromMinutes(1)), ("s", TimeSpan.FromSeconds(1))];

    /// <summary>Reads a whole number with its unit; null where it is none.</summary>
    public static TimeSpan? TryRead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (unit, span) = Array.Find(Units, candidate => text.EndsWith(candidate.Unit, StringComparison.OrdinalIgnoreCase));
        return unit is not null && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count < 100_000_000
            ? span * count
            : null;
    }

    /// <summary>The span in the largest unit that it is a whole number of.</summary>
    public static string Text(TimeSpan span)
    {
        var (unit, size) = Array.Find(Units, candidate => span.Ticks % candidate.Span.Ticks == 0);
        return unit is null ? Text(TimeSpan.FromSeconds(Math.Ceiling(span.TotalSeconds))) : string.Create(CultureInfo.InvariantCulture, $"{span.Ticks / size.Ticks}{unit}");
    }

    /// <summary>The span in words for people, roughly: <c>35 minutes</c>, <c>6 hours</c>, <c>12 days</c>.</summary>
    public static string Rough(TimeSpan span)
    {
        var (count, unit) = span.TotalMinutes < 90 ? (span.TotalMinutes, "minute") : span.TotalHours < 48 ? (span.TotalHours, "hour") : (span.TotalDays, "day");
        var whole = Math.Max(Math.Round(count), 0);
        return string.Create(CultureInfo.InvariantCulture, $"{whole:0} {unit}{(whole == 1 ? string.Empty : "s")}");
    }
}
