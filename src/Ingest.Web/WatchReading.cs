using Ingest.Index.Query;
using Ingest.Watches;

namespace Ingest.Web;

/// <summary>Makes a watch of what was asked for, or says what is wrong with it.</summary>
internal static class WatchReading
{
    private const int MostItems = 100;
    private const int LongestItem = 200;

    public static (Watch? Watch, string? Mistake) Read(WatchRequest asked, Watchlist watchlist, WatchPlaces places)
    {
        if (Mistake(asked, watchlist) is { } mistake)
        {
            return (null, mistake);
        }

        var watch = new Watch(asked.Name!.Trim(), null, null, null, null, null, asked.Within, asked.Aliases ?? [], asked.Phrases ?? [], [.. (asked.Events ?? []).Select(static type => type.ToUpperInvariant())], asked.Tell ?? []);
        return string.IsNullOrWhiteSpace(asked.Place) ? (watch, null) : places.Resolve(asked.Place) switch
        {
            WatchPlaceOutcome.Pinned(var place, _) => (watch with { PlaceId = place.PlaceId, PlaceName = place.Name, Country = place.Country, Latitude = place.Latitude, Longitude = place.Longitude }, null),
            WatchPlaceOutcome.Ambiguous(var candidates) => (null, $"'place' could be {string.Join("; ", candidates.Select(static place => $"{place.Name}, {place.Admin1 ?? place.Country} ({place.PlaceId})"))}; name the country or the id."),
            WatchPlaceOutcome.Unknown(var message) => (null, message),
            _ => throw new InvalidOperationException("A place is pinned, ambiguous or unknown."),
        };
    }

    private static string? Mistake(WatchRequest asked, Watchlist watchlist)
    {
        var lists = new[] { asked.Aliases, asked.Phrases, asked.Events, asked.Tell }.OfType<IReadOnlyList<string>>().ToList();
        return string.IsNullOrWhiteSpace(asked.Name) || asked.Name.Length > LongestItem ? $"'name' must be given, at most {LongestItem} characters."
            : string.IsNullOrWhiteSpace(asked.Place) && (asked.Phrases is null or { Count: 0 }) ? "'place' or 'phrases' must be given."
            : asked.Place?.Length > LongestItem ? $"'place' is at most {LongestItem} characters."
            : asked.Within is not null and not (> 0 and <= 1000) ? "'within' must be kilometres, more than 0 and at most 1000."
            : asked.Within is not null && string.IsNullOrWhiteSpace(asked.Place) ? "'within' needs a 'place'."
            : lists.Exists(static list => list.Count > MostItems || list.Any(static item => string.IsNullOrWhiteSpace(item) || item.Length > LongestItem)) ? $"A list holds at most {MostItems} items, none empty or longer than {LongestItem} characters."
            : asked.Events?.FirstOrDefault(static type => !QueryTerms.EventTypes.Contains(type, StringComparer.OrdinalIgnoreCase)) is { } unknown ? $"'events' knows {string.Join(", ", QueryTerms.EventTypes)}; not '{unknown}'."
            : asked.Tell?.FirstOrDefault(sink => !watchlist.Sinks.ContainsKey(sink)) is { } nobody ? $"'tell' names the sink '{nobody}', which is not in the watchlist."
            : null;
    }
}
