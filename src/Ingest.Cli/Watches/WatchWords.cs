using System.Globalization;
using Ingest.Watches;

namespace Ingest.Cli.Watches;

/// <summary>A watch on one line.</summary>
internal static class WatchWords
{
    public static string Of(Watch watch)
    {
        var parts = new List<string> { Subject(watch) };
        if (watch.WithinKilometres is { } kilometres)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"within {kilometres:0.#} km") + (watch.PlaceId is null ? string.Create(CultureInfo.InvariantCulture, $" of {watch.Latitude},{watch.Longitude}") : string.Empty));
        }

        if (watch.Area is { } area)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"inside an area of {area.Coordinates.Sum(static polygon => polygon.Sum(static ring => ring.Count))} positions"));
        }

        Add(parts, "also ", watch.Aliases);
        Add(parts, "phrases ", watch.Phrases);
        Add(parts, "events ", watch.Events);
        Add(parts, "actors ", watch.Actors);
        Add(parts, "confidence from ", watch.Confidence is { } least ? [least.ToString(CultureInfo.InvariantCulture)] : []);
        Add(parts, "sources ", watch.Sources);
        Add(parts, "languages ", watch.Languages);
        Add(parts, "tells ", watch.Tell);
        Add(parts, "new: ", Novelty(watch.Novelty));
        Add(parts, "paused: ", watch.Paused is null ? [] : [watch.Paused]);
        return string.Join("; ", parts);
    }

    /// <summary>As <c>--novelty</c> takes them.</summary>
    private static List<string> Novelty(WatchNovelty? novelty)
    {
        (string Key, string? Value)[] settings =
        [
            ("quietDays", novelty?.QuietDays?.ToString(CultureInfo.InvariantCulture)),
            ("sources", novelty?.Sources?.ToString(CultureInfo.InvariantCulture)),
            ("surge", novelty?.Surge?.ToString(CultureInfo.InvariantCulture)),
            ("silence", novelty?.Silence switch { null => null, true => "true", false => "false" }),
        ];
        return [.. settings.Where(static setting => setting.Value is not null).Select(static setting => $"{setting.Key}={setting.Value}")];
    }

    private static string Subject(Watch watch) => watch switch
    {
        { PlaceId: not null } => $"{watch.Name}: {watch.PlaceName}, {watch.Country} ({watch.PlaceId})",
        { Entity: { } entity } => $"{watch.Name}: {entity.Name}, {(entity.Category == WatchedEntity.Person ? "a person" : "an organisation")} ({entity.EntityId})",
        _ => watch.Name,
    };

    private static void Add(List<string> parts, string label, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            parts.Add(label + string.Join(", ", values));
        }
    }
}
