namespace Ingest.Places;

/// <summary>What may stand between the words of one name.</summary>
internal static class PieceRun
{
    /// <summary>Only spaces, hyphens, apostrophes and at most one line break.</summary>
    public static bool IsNext(string text, TextPiece before, TextPiece after) => IsNext(text, before.End, after);

    /// <summary>The same, and the "'s" of the piece before: "Cox's Bazar".</summary>
    public static bool IsNextOrOwned(string text, TextPiece before, TextPiece after) => IsNext(text, before.WholeEnd, after);

    private static bool IsNext(string text, int end, TextPiece after)
    {
        var breaks = 0;
        for (var i = end; i < after.Offset; i++)
        {
            breaks += text[i] == '\n' ? 1 : 0;
            if (breaks > 1 || !(char.IsWhiteSpace(text[i]) || text[i] is '-' or '\u2010' or '\u2011' or '\u2013' or '\'' or '\u2019' or '\u2018' or '\u02BB' or '\u02BF' or '`'))
            {
                return false;
            }
        }

        return true;
    }
}
