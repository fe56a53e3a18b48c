namespace Ingest.Places;

/// <summary>A place that a name could mean in one document.</summary>
internal sealed class ReadingCandidate(NameHit hit, double prior, GazetteerPlaces places)
{
    public NameHit Hit { get; } = hit;

    /// <summary>The score before reading.</summary>
    public double Prior { get; set; } = prior;

    /// <summary>Whether this is what the place is mainly called.</summary>
    public bool IsMain { get; set; } = hit.IsMain;

    public long Population { get; } = places.Population(hit.Place);

    /// <summary>What "X, Country" and "X, State" add.</summary>
    public double Containment { get; set; }

    public double Score { get; set; } = prior;

    public double Share { get; set; }

    public PlaceKind Kind { get; } = places.Kind(hit.Place);

    public string Country { get; } = places.Country(hit.Place);

    public int Group { get; } = places.Group(hit.Place);

    public double Latitude { get; } = places.Latitude(hit.Place);

    public double Longitude { get; } = places.Longitude(hit.Place);

    /// <summary>Whether the other place lies in this country or division.</summary>
    public bool Holds(ReadingCandidate other) => other.Hit.Place != Hit.Place && Country.Length > 0 && Kind switch
    {
        PlaceKind.Country => other.Country == Country && other.Kind != PlaceKind.Country,
        PlaceKind.Admin1 => other.Group == Group && other.Kind is not (PlaceKind.Country or PlaceKind.Admin1),
        PlaceKind.Admin2 => other.Group == Group && other.Kind == PlaceKind.GeoNames,
        PlaceKind.Supplement => other.Country == Country && other.Kind == PlaceKind.GeoNames,
        _ => false,
    };
}
