using System.Globalization;
using Ingest.Watches;

namespace Ingest.Cli.Watches;

/// <summary>A watch on one line.</summary>
internal static class WatchWords
{
    public static string Of(Watch watch)
    {
        var parts = new List<string> { watch.PlaceId is null ? watch.Name : $"{watch.Name}: {watch.PlaceName}, {watch.Country} ({watch.PlaceId})" };
        if (watch.WithinKilometres is { } kilometres)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"within {kilometres:0.#} km"));
        }

        Add(parts, "also ", watch.Aliases);
        Add(parts, "phrases ", watch.Phrases);
        Add(parts, "events ", watch.Events);
        Add(parts, "tells ", watch.Tell);
        return string.Join("; ", parts);
    }

    private static void Add(List<string> parts, string label, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            parts.Add(label + string.Join(", ", values));
        }
    }
}
