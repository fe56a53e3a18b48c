using Ingest.Language;
using Ingest.Storage;

namespace Ingest.Places;

/// <summary>Finds all names of the gazetteer in a text, longest first, without overlaps; in cased scripts only where they begin with a capital.</summary>
internal sealed class PlaceScanner(Gazetteer gazetteer)
{
    private const int MostPieces = 7;

    // Seven words of a name; a longer run of letters is none.
    private const int LongestKey = 512;

    // "NSW", "FATA"; a longer name in capitals is a name that somebody shouts.
    private const int LongestCode = 4;

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Abbreviations = new(() => EmbeddedTable.Pairs("Places/abbreviations.tsv").ToDictionary(static row => row.First, static row => row.Second, StringComparer.Ordinal));

    public List<FoundName> Scan(LanguageDocument document, IReadOnlyList<TextPiece> pieces)
    {
        var found = new List<FoundName>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (CanStart(pieces, i) && Longest(document.Text, pieces, i) is { } name)
            {
                found.Add(name);
                i = name.LastPiece;
            }
        }

        return found;
    }

    private static bool CanStart(IReadOnlyList<TextPiece> pieces, int i) => pieces[i].Case switch
    {
        LetterCase.Small => ArabicArticle.Is(pieces[i].Key) && i + 1 < pieces.Count && pieces[i + 1].IsJoined && pieces[i + 1].Case == LetterCase.Capital,
        LetterCase.None => char.IsLetter(pieces[i].Key[0]),
        _ => !pieces[i].IsJoined || !ArabicArticle.Is(pieces[i - 1].Key) || pieces[i - 1].Case != LetterCase.Small,
    };

    private FoundName? Longest(string text, IReadOnlyList<TextPiece> pieces, int first)
    {
        var best = Abbreviation(text, pieces, first);
        Span<char> keys = stackalloc char[LongestKey];
        var (length, hash) = (0, NameHash.Empty);
        for (var last = first; last < pieces.Count && last < first + MostPieces; last++)
        {
            var piece = pieces[last].Key;
            if (length + piece.Length + 1 >= LongestKey || (last > first && !PieceRun.IsNextOrOwned(text, pieces[last - 1], pieces[last])))
            {
                break;
            }

            if (last > first)
            {
                keys[length++] = ' ';
            }

            piece.CopyTo(keys[length..]);
            length += piece.Length;
            var before = hash;
            hash = NameHash.Join(piece, before);
            var known = gazetteer.Known(keys[..length], hash);
            best = Better(best, Ending(text, pieces, first, last, keys[..length], known?.Probe.Hits ?? []));
            if (pieces[last].IsPossessive)
            {
                // What goes on after "'s" has the s in its name.
                keys[length++] = 's';
                hash = NameHash.Join(pieces[last].WholeKey, before);
                known = gazetteer.Known(keys[..length], hash);
                best = Better(best, Owned(text, pieces, first, last, keys[..length], known?.Probe.Hits ?? []));
            }

            if (known is null or { Probe.GoesOn: false })
            {
                break;
            }
        }

        return best;
    }

    /// <summary>"Minn." is the state's abbreviation, whatever else is called Minn.</summary>
    private static FoundName? Better(FoundName? best, FoundName? ending) =>
        ending is not null && (best is null || best.Kind != FoundKind.Abbreviation || ending.End > best.End) ? ending : best;

    /// <summary>A name that ends in "'s", as "St. John's" does, where it is listed so: "Owen's" is not Owens.</summary>
    private FoundName? Owned(string text, IReadOnlyList<TextPiece> pieces, int first, int last, ReadOnlySpan<char> key, IReadOnlyList<NameHit> hits)
    {
        var (start, length) = (pieces[first].Offset, pieces[last].WholeEnd - pieces[first].Offset);
        var spelled = hits.Where(static hit => hit.Name is [.., '\'' or '\u2019' or '\u2018' or '`', 's' or 'S']).Where(hit => FitsCase(text.AsSpan(start, length), pieces[first].Case, hit.Name)).ToList();
        return spelled.Count == 0 || pieces[last].Case == LetterCase.Small ? null
            : Named(new FoundName(start, length, key.ToString(), first, last, FoundKind.Name, spelled), pieces);
    }

    private FoundName? Ending(string text, IReadOnlyList<TextPiece> pieces, int first, int last, ReadOnlySpan<char> key, IReadOnlyList<NameHit> hits)
    {
        var isWhole = (pieces[last].Case != LetterCase.Small || IsHyphened(pieces, first, last))
            && (last + 1 == pieces.Count || !pieces[last + 1].IsJoined || pieces[last + 1].Case != LetterCase.None);
        if (!isWhole)
        {
            return null;
        }

        var length = pieces[last].End - pieces[first].Offset;
        if (gazetteer.TryGetPeople(key, out var people))
        {
            var word = key.ToString();
            return new FoundName(pieces[first].Offset, length, word, first, last, FoundKind.Demonym, [new NameHit(people, word, IsMain: true)]);
        }

        var isSmall = pieces[last].Case == LetterCase.Small;
        var spelled = hits.Count == 0 ? [] : hits.Where(hit => FitsCase(text.AsSpan(pieces[first].Offset, length), pieces[first].Case, hit.Name) && (!isSmall || hit.Name.Contains('-', StringComparison.Ordinal))).ToList();
        return spelled.Count == 0 ? null
            : Named(new FoundName(pieces[first].Offset, length, key.ToString(), first, last, FoundKind.Name, spelled), pieces);
    }

    /// <summary>"Gyeonggi-do", "Chang-chia-yuan": small letters only after hyphens, in a name that has the hyphens too.</summary>
    private static bool IsHyphened(IReadOnlyList<TextPiece> pieces, int first, int last) =>
        last > first && pieces[first].Case != LetterCase.Small && pieces[last].IsJoined;

    /// <summary>"Raqqa province" and "the governorate of Raqqa" leave out the towns of that name.</summary>
    private FoundName Named(FoundName found, IReadOnlyList<TextPiece> pieces)
    {
        var isAfter = found.LastPiece + 1 < pieces.Count && ContextWords.IsDivision(pieces[found.LastPiece + 1].Key)
            && pieces[found.LastPiece + 1].Offset - found.End == 1;
        var isBefore = found.FirstPiece > 1 && pieces[found.FirstPiece - 1].Key == "of" && ContextWords.IsDivision(pieces[found.FirstPiece - 2].Key);
        var divisions = isAfter || isBefore ? found.Hits.Where(hit => gazetteer.Places.Kind(hit.Place) is PlaceKind.Admin1 or PlaceKind.Admin2).ToList() : [];
        return divisions.Count > 0 ? found with { Kind = FoundKind.Division, Hits = divisions } : found;
    }

    /// <summary>"US" is not "us", and "SWAT" is not the valley: short capitals must be listed as capitals, and the other way round.</summary>
    private static bool FitsCase(ReadOnlySpan<char> text, LetterCase letters, string name)
    {
        var isCode = name.Length <= LongestCode && name.All(char.IsAsciiLetterUpper);
        return isCode ? text.SequenceEqual(name) : letters != LetterCase.AllCapitals || text.Length > 4 || name.Contains('.', StringComparison.Ordinal);
    }

    private FoundName? Abbreviation(string text, IReadOnlyList<TextPiece> pieces, int i)
    {
        var piece = pieces[i];
        var isAfterComma = i > 0 && piece.Offset - pieces[i - 1].End is 1 or 2 && text[pieces[i - 1].End] == ',';
        var length = piece.End < text.Length && text[piece.End] == '.' && text[piece.End - 1] != '.' ? piece.Length + 1 : piece.Length;
        var isWritten = isAfterComma || text[piece.Offset + length - 1] == '.';
        if (!isWritten || length > 6 || !Abbreviations.Value.TryGetValue(text.Substring(piece.Offset, length), out var placeId)
            || (!isAfterComma && length < 4))
        {
            return null;
        }

        var place = gazetteer.Places.WithId(placeId);
        return new FoundName(piece.Offset, length, placeId, i, i, FoundKind.Abbreviation, [new NameHit(place, piece.Key, IsMain: true)]);
    }
}
