namespace Ingest.Places;

/// <summary>What may stand between the words of one name.</summary>
internal static class PieceRun
{
    /// <summary>The same where the first word may be a possessive within a name: "Cox's Bazar".</summary>
    public static bool IsNextInName(string text, TextPiece before, TextPiece after) =>
        IsNext(text, before with { Length = before.Length + (IsPossessive(text, before) ? 2 : 0) }, after);

    /// <summary>Whether an 's was cut off a word.</summary>
    public static bool IsPossessive(string text, TextPiece piece) =>
        piece.End + 1 < text.Length && text[piece.End] is '\'' or '\u2019' && text[piece.End + 1] == 's' && (piece.End + 2 == text.Length || !char.IsLetterOrDigit(text[piece.End + 2]));

    /// <summary>Only spaces, hyphens, apostrophes and at most one line break.</summary>
    public static bool IsNext(string text, TextPiece before, TextPiece after)
    {
        var breaks = 0;
        for (var i = before.End; i < after.Offset; i++)
        {
            breaks += text[i] == '\n' ? 1 : 0;
            if (breaks > 1 || !(char.IsWhiteSpace(text[i]) || text[i] is '-' or '\u2010' or '\u2011' or '\u2013' or '\'' or '\u2019'))
            {
                return false;
            }
        }

        return true;
    }
}
