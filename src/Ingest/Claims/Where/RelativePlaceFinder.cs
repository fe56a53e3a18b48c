using Ingest.Places;

namespace Ingest.Claims.Where;

/// <summary>
/// Reads places that are told by others: "50 km east of Raqqa", "west of Hama", "near Homs", "between Idlib and Aleppo", "the road to Hama". The circle's centre follows the words; its radius
/// is our own judgement of how far such words reach, and the docs give it.
/// </summary>
internal sealed class RelativePlaceFinder(Reading reading, IReadOnlyList<PlaceMention> places)
{
    private readonly PlacesBetween _between = new(reading, places);
    private readonly PlacesAround _around = new(reading);

    /// <summary>What the words around the place with this index make of it; null where they name the place itself.</summary>
    public RelativePlace? At(int index)
    {
        var place = places[index];
        if (place.Latitude is null)
        {
            return Beyond(index);
        }

        return place.Precision is PlacePrecision.PopulatedPlace or PlacePrecision.Facility or PlacePrecision.Water ? _between.At(index) ?? _around.At(place) : null;
    }

    /// <summary>"in A, 40 km south of B", where nobody knows A: the circle that the words behind it tell.</summary>
    private RelativePlace? Beyond(int index)
    {
        if (index + 1 >= places.Count || places[index + 1].Latitude is null || At(index + 1) is not { Relation: "distance" } told || told.Offset < places[index].End())
        {
            return null;
        }

        return RelationWords.Are("beyond", reading.Text.AsSpan(places[index].End(), told.Offset - places[index].End()).Trim()) ? told : null;
    }
}
