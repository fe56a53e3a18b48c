using System.Globalization;

namespace Ingest.Watches.Sinks;

/// <summary>Cuts what a page says to what a message of a service may hold.</summary>
internal static class AlertLines
{
    private const string Ellipsis = "…";

    /// <summary>At most <paramref name="most"/> UTF-16 code units, never half a surrogate pair; control characters and line ends become spaces.</summary>
    public static string Line(string text, int most)
    {
        var line = string.Concat(text.Select(static unit => char.IsControl(unit) || unit is '\u2028' or '\u2029' ? ' ' : unit)).Trim();
        if (line.Length <= most)
        {
            return line;
        }

        var end = most - Ellipsis.Length;
        return line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)] + Ellipsis;
    }

    /// <summary>The publisher and the day, for the last line of a message.</summary>
    public static string Source(Alert alert)
    {
        var day = alert.Article.Published?.ToUniversalTime().ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);
        return day is null ? Line(alert.Article.Publisher, 200) : $"{Line(alert.Article.Publisher, 200)}, {day}";
    }

    /// <summary>The first line of a message about an alert.</summary>
    public static string Title(Alert alert) => alert.Kind switch
    {
        Alert.Notice => Line($"{alert.Article.Title}: {alert.Level}", 200),
        Alert.Silence => Line($"Silence, {alert.Watch}: {alert.Level}", 200),
        Alert.Surge => Line($"Surge, {alert.Watch}: {alert.Article.Title}", 200),
        Novelty.New => Line($"{alert.Watch}: {alert.Article.Title}", 200),
        _ => Line($"Update, {alert.Watch}: {alert.Article.Title}", 200),
    };

    /// <summary>The place with its id, the independent sources and what is unsure, a line each where there is something to say, each at most <paramref name="most"/> code units.</summary>
    public static IReadOnlyList<string> Details(Alert alert, int most) =>
        [.. new[] { Place(alert), Sources(alert), Unsure(alert) }.OfType<string>().Select(line => Line(line, most))];

    /// <summary>The place's name and id in the gazetteer; null for what is no place.</summary>
    public static string? Place(Alert alert) => alert.PlaceId is null ? null : $"{alert.PlaceName ?? alert.Watch} ({alert.PlaceId})";

    /// <summary>How many independent sources, and which; null where there is no report.</summary>
    public static string? Sources(Alert alert)
    {
        if (alert.Sources is not { } count || alert.SourceNames.Count == 0)
        {
            return null;
        }

        var names = string.Join(", ", alert.SourceNames) + (count > alert.SourceNames.Count ? $", {AlertBundle.AndMore(count - alert.SourceNames.Count)}" : string.Empty);
        return count == 1 ? $"one source so far: {names}" : string.Create(CultureInfo.InvariantCulture, $"{count} independent sources: {names}");
    }

    /// <summary>What is unsure; null where nothing is.</summary>
    public static string? Unsure(Alert alert) => alert.Unsure.Count == 0 ? null : "unsure: " + string.Join(' ', alert.Unsure);

    /// <summary>The address to open, if it is one that a service may be given as a link.</summary>
    public static string? Link(Alert alert) =>
        Uri.TryCreate(alert.Article.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsoluteUri : null;
}
