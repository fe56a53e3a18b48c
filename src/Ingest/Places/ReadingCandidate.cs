namespace Ingest.Places;

/// <summary>A place that a name could mean in one document.</summary>
internal sealed class ReadingCandidate
{
    private const double KilometresInSecondDivision = 120;

    private readonly double[] _features = new double[PlaceScore.Count];

    public ReadingCandidate(NameHit hit, GazetteerPlaces places)
    {
        Hit = hit;
        Population = places.Population(hit.Place);
        Kind = places.Kind(hit.Place);
        Country = places.Country(hit.Place);
        Group = places.Group(hit.Place);
        Latitude = places.Latitude(hit.Place);
        Longitude = places.Longitude(hit.Place);
        PlacePrior.Describe(places, hit, _features);
        IsMain = hit.IsMain || this[PlaceFeature.FormerName] == 1;
        Rate(PlaceScore.Weights);
    }

    public NameHit Hit { get; }

    /// <summary>Whether this is what the place is mainly called.</summary>
    public bool IsMain { get; set; }

    public long Population { get; }

    public double Score { get; private set; }

    public double Share { get; set; }

    public PlaceKind Kind { get; }

    public string Country { get; }

    public int Group { get; }

    public double Latitude { get; }

    public double Longitude { get; }

    /// <summary>The candidate's features by their number.</summary>
    public ReadOnlySpan<double> Features => _features;

    public double this[PlaceFeature feature]
    {
        get => _features[(int)feature];
        set => _features[(int)feature] = value;
    }

    /// <summary>Scores the features as they are now.</summary>
    public void Rate(ReadOnlySpan<double> weights) => Score = PlaceScore.Of(_features, weights);

    /// <summary>Whether the other place lies in this country or division.</summary>
    public bool Holds(ReadingCandidate other) => other.Hit.Place != Hit.Place && Country.Length > 0 && Kind switch
    {
        PlaceKind.Country => other.Country == Country && other.Kind != PlaceKind.Country,
        PlaceKind.Admin1 => other.Group == Group && other.Kind is not (PlaceKind.Country or PlaceKind.Admin1),
        PlaceKind.Admin2 => other.Group == Group && other.Kind == PlaceKind.GeoNames
            && GeoDistance.Kilometres(Latitude, Longitude, other.Latitude, other.Longitude) < KilometresInSecondDivision,
        PlaceKind.Supplement => other.Country == Country && other.Kind is PlaceKind.GeoNames or PlaceKind.User,
        _ => false,
    };
}
