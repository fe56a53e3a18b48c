namespace Ingest.Places;

/// <summary>Reads "Harris and Muscogee counties": the names before a plural division word are divisions, though each is also a town's.</summary>
internal static class DivisionLists
{
    private const int MostNames = 12;

    /// <summary>The names with those of such lists narrowed to divisions; a name that is no division's stays as it is.</summary>
    public static List<FoundName> Narrow(string text, List<FoundName> found, IReadOnlyList<TextPiece> pieces, Gazetteer gazetteer)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var next = found[i].LastPiece + 1;
            if (next < pieces.Count && ContextWords.Division(pieces[next].Key) is { } division && PieceRun.IsNext(text, pieces[next - 1], pieces[next]))
            {
                for (var j = i; j >= 0 && i - j < MostNames && (j == i || IsListed(text, found[j], found[j + 1])); j--)
                {
                    found[j] = Narrowed(found[j], division, gazetteer);
                }
            }
        }

        return found;
    }

    private static bool IsListed(string text, FoundName before, FoundName after) =>
        after.Offset > before.End && text.AsSpan(before.End, after.Offset - before.End).Trim() is "," or "and" or ", and" or "or" or ", or" or "&";

    private static FoundName Narrowed(FoundName name, string division, Gazetteer gazetteer)
    {
        var hits = gazetteer.Probe($"{name.Key} {division}").Hits.Concat(name.Hits)
            .Where(hit => gazetteer.Places.Kind(hit.Place) is PlaceKind.Admin1 or PlaceKind.Admin2)
            .ToList();
        return hits.Count == 0 || name.Kind == FoundKind.Demonym ? name : name with { Kind = FoundKind.Division, Hits = hits };
    }
}
