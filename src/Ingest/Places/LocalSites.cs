namespace Ingest.Places;

/// <summary>Streets, courthouses and arenas that no list has lie, where a text is about one town, in that town: its coordinates are theirs, and no nearer.</summary>
internal static class LocalSites
{
    // A town that the text names this much more often than all farther ones together.
    private const double LeastShare = 0.5;
    private const double OneTownKm = 30;
    private const double LeastConfidence = 0.4;

    // That a site is in the town of the text is likely, and said nowhere.
    private const double Likely = 0.6;

    /// <summary>The mentions, the sites among them with what is known of where they are.</summary>
    public static IReadOnlyList<PlaceMention> Place(IReadOnlyList<PlaceMention> mentions) =>
        mentions.Any(IsSite) && Town(mentions) is { } town ? [.. mentions.Select(mention => IsSite(mention) ? In(mention, town) : mention)] : mentions;

    private static bool IsSite(PlaceMention mention) => mention is { PlaceId: null, Latitude: null, Precision: PlacePrecision.Facility, Candidates.Count: 0 };

    private static PlaceMention In(PlaceMention site, PlaceMention town) => site with
    {
        Country = town.Country,
        Admin1 = town.Admin1,
        Latitude = town.Latitude,
        Longitude = town.Longitude,
        Precision = town.Precision,
        Confidence = Math.Round(site.Confidence * Likely, 2, MidpointRounding.AwayFromZero),
    };

    /// <summary>The town that most mentions of towns are of, or are close to; null where no one has most.</summary>
    private static PlaceMention? Town(IReadOnlyList<PlaceMention> mentions)
    {
        var towns = mentions.Where(static mention => mention is { PlaceId: not null, Precision: PlacePrecision.PopulatedPlace, Confidence: >= LeastConfidence, Use: null }).ToList();
        var most = towns.GroupBy(static town => town.PlaceId, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count()).ThenBy(static group => group.First().Offset).FirstOrDefault()?.First();
        return most is not null && towns.Count(town => GeoDistance.Kilometres(town.Latitude!.Value, town.Longitude!.Value, most.Latitude!.Value, most.Longitude!.Value) <= OneTownKm) > LeastShare * towns.Count ? most : null;
    }
}
