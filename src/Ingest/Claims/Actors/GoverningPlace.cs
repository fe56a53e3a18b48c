using Ingest.Language;
using Ingest.Places;

namespace Ingest.Claims.Actors;

/// <summary>Tells a capital or country that acts ("Paris granted asylum") from a person or company of that name.</summary>
internal static class GoverningPlace
{
    /// <summary>Government, where the whole phrase is the name of a country or town and nothing surer than the recogniser's guess speaks of another <paramref name="kind"/>; else that kind.</summary>
    public static string? Or(string? kind, IReadOnlyList<PlaceMention> places, TextSpan phrase) =>
        kind is null or ActorKind.Person or ActorKind.Organisation
        && places.Any(place => place.Offset == phrase.Offset && place.Length == phrase.Length && place is { PlaceId: not null, Precision: PlacePrecision.Country or PlacePrecision.PopulatedPlace or PlacePrecision.Admin1 })
            ? ActorKind.Government
            : kind;
}
