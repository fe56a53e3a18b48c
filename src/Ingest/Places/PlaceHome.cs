using Ingest.Language;

namespace Ingest.Places;

/// <summary>Where a publisher is at home, as far as its name or host says so: a weak hint, as papers write of the world too.</summary>
/// <param name="Country">ISO 3166-1 alpha-2; empty where nothing is known.</param>
/// <param name="Division">The number that places of one first-level division share.</param>
internal sealed record PlaceHome(string Country, int? Division)
{
    private const long LeastPeople = 15_000;

    public static readonly PlaceHome Unknown = new(string.Empty, null);

    /// <summary>The home of a publisher called "The Houston Chronicle" or "news.example.ca".</summary>
    public static PlaceHome Of(Gazetteer gazetteer, PlaceScanner scanner, string? publisher)
    {
        if (string.IsNullOrWhiteSpace(publisher))
        {
            return Unknown;
        }

        var document = LanguageEngine.Cut(publisher);
        var hits = scanner.Scan(document, TextPieces.Of(document)).SelectMany(name => name.Hits)
            .Where(hit => gazetteer.Places.Kind(hit.Place) != PlaceKind.GeoNames || (hit.IsMain && gazetteer.Places.Population(hit.Place) >= LeastPeople))
            .ToList();
        if (hits.Count == 0)
        {
            return new PlaceHome(OfHost(publisher), null);
        }

        var best = hits.MaxBy(hit => PlacePrior.Score(gazetteer.Places, hit));
        var isWide = gazetteer.Places.Kind(best.Place) is PlaceKind.Country or PlaceKind.Supplement;
        return new PlaceHome(gazetteer.Places.Country(best.Place), isWide ? null : gazetteer.Places.Group(best.Place));
    }

    public void Mark(PlaceReading reading)
    {
        if (Country.Length == 0)
        {
            return;
        }

        foreach (var candidate in reading.Candidates)
        {
            candidate[PlaceFeature.HomeCountry] = candidate.Country == Country ? 1 : 0;
            candidate[PlaceFeature.HomeDivision] = candidate.Group == Division ? 1 : 0;
        }
    }

    /// <summary>Top-level domains of countries are their ISO codes, but for the United Kingdom's; some are sold to anyone.</summary>
    private static string OfHost(string publisher)
    {
        var dot = publisher.LastIndexOf('.');
        var end = publisher[(dot + 1)..];
        return dot <= 0 || end.Length != 2 || publisher.Contains(' ', StringComparison.Ordinal) || end is "tv" or "me" or "co" or "io" or "ai" or "fm" or "cc" or "ws" or "to" or "ly"
            ? string.Empty
            : end == "uk" ? "GB" : end.ToUpperInvariant();
    }
}
