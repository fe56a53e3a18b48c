using Ingest.Claims.Syntax;
using Ingest.Language;
using Ingest.Places;

namespace Ingest.Claims.Actors;

/// <summary>Tells a capital or country that acts ("Paris granted asylum") from a person or company of that name.</summary>
internal static class GoverningPlace
{
    /// <summary>
    /// Government, where the phrase ends in the name of a country, or is as a whole that of a town or region, and nothing surer than the recogniser's guess speaks of another
    /// <paramref name="kind"/>; else that kind.
    /// </summary>
    public static string? Or(string? kind, SyntaxTree tree, int head, IReadOnlyList<PlaceMention> places, TextSpan phrase)
    {
        if (kind is not (null or ActorKind.Person or ActorKind.Organisation))
        {
            return kind;
        }

        return places.Any(place => IsWhole(place, phrase) || IsCountry(tree, head, place)) ? ActorKind.Government : kind;
    }

    private static bool IsWhole(PlaceMention place, TextSpan phrase) => place.Offset == phrase.Offset && place.Length == phrase.Length
        && place is { PlaceId: not null, Precision: PlacePrecision.Country or PlacePrecision.PopulatedPlace or PlacePrecision.Admin1 };

    /// <summary>"neighbouring Chad": the head is the country.</summary>
    private static bool IsCountry(SyntaxTree tree, int head, PlaceMention place) => place.Precision is PlacePrecision.Country && tree.Is(head, UniversalTag.Propn)
        && place.Offset <= tree[head].Offset && place.End() == tree[head].End;
}
