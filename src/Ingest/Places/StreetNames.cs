using System.Collections.Frozen;

namespace Ingest.Places;

/// <summary>Finds streets ("Mayfield Road", "West 11th Street"): a street is not the town that it is named after.</summary>
internal static class StreetNames
{
    private const int MostPiecesBefore = 4;

    private static readonly FrozenSet<string> Kinds =
        "street road rd avenue ave drive lane boulevard blvd highway parkway expressway turnpike freeway".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Offices =
        "patrol safety traffic department authority administration commission superintendent".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The runs of pieces that name a street, in text order.</summary>
    public static List<FoundName> Find(string text, IReadOnlyList<TextPiece> pieces)
    {
        var found = new List<FoundName>();
        for (var i = 1; i < pieces.Count; i++)
        {
            if (pieces[i].Case == LetterCase.Capital && Kinds.Contains(pieces[i].Key) && !IsOffice(text, pieces, i) && First(text, pieces, i) is var first && first < i)
            {
                var last = i + 1 < pieces.Count && char.IsAsciiDigit(pieces[i + 1].Key[0]) && PieceRun.IsNext(text, pieces[i], pieces[i + 1]) ? i + 1 : i;
                var length = pieces[last].End - pieces[first].Offset;
                found.Add(new FoundName(pieces[first].Offset, length, string.Empty, first, last, FoundKind.Name, []));
                i = last;
            }
        }

        return found;
    }

    /// <summary>"Florida Highway Patrol" is none of a street.</summary>
    private static bool IsOffice(string text, IReadOnlyList<TextPiece> pieces, int kind) =>
        kind + 1 < pieces.Count && pieces[kind + 1].Case == LetterCase.Capital && Offices.Contains(pieces[kind + 1].Key) && PieceRun.IsNext(text, pieces[kind], pieces[kind + 1]);

    private static int First(string text, IReadOnlyList<TextPiece> pieces, int kind)
    {
        var first = kind;
        while (first > 0 && kind - first < MostPiecesBefore && IsPart(pieces[first - 1]) && PieceRun.IsNext(text, pieces[first - 1], pieces[first]))
        {
            first--;
        }

        // "The Main Street", "On Main Street", and house numbers.
        while (first < kind && (char.IsAsciiDigit(pieces[first].Key[0]) ? !IsOrdinal(pieces[first].Key) : EnglishWords.Contains(pieces[first].Key) && ContextWords.IsOpening(pieces[first].Key)))
        {
            first++;
        }

        return first;
    }

    private static bool IsPart(TextPiece piece) => piece.Case is LetterCase.Capital or LetterCase.AllCapitals || IsOrdinal(piece.Key);

    private static bool IsOrdinal(string key) => key.Length > 2 && char.IsAsciiDigit(key[0]) && key[^2..] is "st" or "nd" or "rd" or "th";
}
