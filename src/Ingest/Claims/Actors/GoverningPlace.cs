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

        return places.Any(place => IsWhole(place, phrase.Offset, phrase.Length) || IsCountry(tree, head, place)) ? ActorKind.Government : kind;
    }

    /// <summary>"shelled Harta", "pulled out of the north": a town or region is where force was used, and no government that it was used on.</summary>
    public static ClaimRole? Struck(ClaimRole? target, string type, IReadOnlyList<PlaceMention> places) =>
        target is { Kind: ActorKind.Government } && type is "ASSAULT" or "MOBILIZE" or "RETREAT" && places.Any(place => place.Precision is not PlacePrecision.Country && IsWhole(place, target.Offset, target.Length))
            ? target with { Kind = null }
            : target;

    private static bool IsWhole(PlaceMention place, int offset, int length) => place.Offset == offset && place.Length == length
        && place is { PlaceId: not null, Precision: PlacePrecision.Country or PlacePrecision.PopulatedPlace or PlacePrecision.Admin1 };

    /// <summary>"neighbouring Chad": the head is the country.</summary>
    private static bool IsCountry(SyntaxTree tree, int head, PlaceMention place) => place.Precision is PlacePrecision.Country && tree.Is(head, UniversalTag.Propn)
        && place.Offset <= tree[head].Offset && place.End() == tree[head].End;
}
