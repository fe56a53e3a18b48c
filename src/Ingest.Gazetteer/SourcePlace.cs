using Ingest.Places;

namespace Ingest.GazetteerBuild;

/// <summary>One place on its way into the file.</summary>
/// <param name="Number">The GeoNames number; 0 for other kinds.</param>
/// <param name="Tag">What follows the kind in the place's id.</param>
/// <param name="Names">Its main name first, then all others; one for each level 1 key.</param>
internal sealed record SourcePlace(
    PlaceKind Kind,
    int Number,
    string Tag,
    string Country,
    string Admin1,
    string Admin2,
    double Latitude,
    double Longitude,
    long Population,
    string Feature,
    IReadOnlyList<string> Names)
{
    /// <summary>The tag of the second-level division that it lies in.</summary>
    public string CountyTag => $"{Country}.{Admin1}.{Admin2}";
}
