using Ingest.Language;

namespace Ingest.Places;

/// <summary>Cuts a document's words into pieces: hyphenated words into their parts, a closing 's only noted.</summary>
internal static class TextPieces
{
    public static IReadOnlyList<TextPiece> Of(LanguageDocument document)
    {
        var pieces = new List<TextPiece>(document.Tokens.Count);
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            var sentence = document.Sentences[s];
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if (pieces.Count > 0 && pieces[^1].Sentence == s && pieces[^1].End == document.Tokens[t].Offset && IsPossessive(document.Text.AsSpan(document.Tokens[t].Offset, document.Tokens[t].Length)))
                {
                    pieces[^1] = pieces[^1] with { IsPossessive = true };
                }
                else if (document.Tokens[t].Kind is TokenKind.Word or TokenKind.Number)
                {
                    Cut(document.Text, document.Tokens[t], s, pieces);
                }
                else if (document.Tokens[t] is { Length: 1 } sign && document.Text[sign.Offset] == '&')
                {
                    // "Trinidad & Tobago".
                    pieces.Add(new TextPiece(sign.Offset, 1, "and", LetterCase.Small, s, IsJoined: false));
                }
            }
        }

        return pieces;
    }

    private static void Cut(string text, Token token, int sentence, List<TextPiece> pieces)
    {
        var start = token.Offset;
        for (var i = token.Offset; i <= token.End; i++)
        {
            if (i == token.End || text[i] is '-' or '\u2010' or '\u2011' or '\u2013' or '/')
            {
                Add(text, start, i, sentence, start > token.Offset, pieces);
                start = i + 1;
            }
        }
    }

    private static void Add(string text, int start, int end, int sentence, bool isJoined, List<TextPiece> pieces)
    {
        var isPossessive = end - start > 2 && IsPossessive(text.AsSpan(end - 2, 2));
        end -= isPossessive ? 2 : 0;
        while (end > start && text[end - 1] is '\'' or '\u2019')
        {
            end--;
        }

        while (start < end && text[start] is '\'' or '\u2018')
        {
            start++;
        }

        if (end <= start)
        {
            return;
        }

        var word = text.AsSpan(start, end - start);
        var key = NameKey.Exact(word);
        if (key.Length > 0)
        {
            pieces.Add(new TextPiece(start, end - start, key, CaseOf(word), sentence, isJoined) { IsPossessive = isPossessive && IsPossessive(text.AsSpan(end, 2)) });
        }
    }

    private static bool IsPossessive(ReadOnlySpan<char> ending) => ending is ['\'' or '\u2019', 's' or 'S'];

    /// <summary>"d'Ivoire", "l'Aquila": the capital is that of the name.</summary>
    private static bool IsElided(ReadOnlySpan<char> word) =>
        word.IndexOfAny('\'', '\u2019') is > 0 and <= 4 and var mark && mark + 1 < word.Length && char.IsUpper(word[mark + 1]);

    private static LetterCase CaseOf(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        var small = 0;
        foreach (var letter in word)
        {
            capitals += char.IsUpper(letter) ? 1 : 0;
            small += char.IsLower(letter) ? 1 : 0;
        }

        return capitals + small == 0 ? LetterCase.None
            : small == 0 && capitals > 1 ? LetterCase.AllCapitals
            : char.IsUpper(word[0]) || IsElided(word) ? LetterCase.Capital
            : LetterCase.Small;
    }
}
