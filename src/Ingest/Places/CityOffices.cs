using System.Collections.Frozen;

namespace Ingest.Places;

/// <summary>Reads "Dublin City Council" as the city council of Dublin, where "Dublin City" is but another name of the same place. "Kansas City Council" stays that of Kansas City.</summary>
internal static class CityOffices
{
    private static readonly FrozenSet<string> Offices =
        "council councilman councilwoman councilor councillor hall manager commission commissioner schools school attorney clerk office police".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names without the "City" that belongs to an office.</summary>
    public static List<FoundName> Shorten(string text, List<FoundName> found, IReadOnlyList<TextPiece> pieces, Gazetteer gazetteer)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (IsOffice(text, found[i], pieces))
            {
                found[i] = Shortened(found[i], pieces, gazetteer);
            }
        }

        return found;
    }

    private static bool IsOffice(string text, FoundName name, IReadOnlyList<TextPiece> pieces)
    {
        var next = name.LastPiece + 1;
        return name.LastPiece > name.FirstPiece && pieces[name.LastPiece].Key == "city" && next < pieces.Count
            && pieces[next].Case == LetterCase.Capital && Offices.Contains(pieces[next].Key) && PieceRun.IsNext(text, pieces[next - 1], pieces[next]);
    }

    private static FoundName Shortened(FoundName name, IReadOnlyList<TextPiece> pieces, Gazetteer gazetteer)
    {
        var key = name.Key[..^" city".Length];
        var hits = gazetteer.Probe(key).Hits;
        var isTown = name.Hits.Any(hit => hit.IsMain && gazetteer.Places.Kind(hit.Place) == PlaceKind.GeoNames);
        return isTown || !hits.Any(hit => name.Hits.Any(same => same.Place == hit.Place)) ? name : name with { Key = key, Length = pieces[name.LastPiece - 1].End - name.Offset, LastPiece = name.LastPiece - 1, Hits = [.. hits] };
    }
}
