namespace Ingest.Language.Tagging;

/// <summary>Tells how a sentence uses capitals.</summary>
internal static class LetterCases
{
    // Short words ("of", "and", "for") stay small in titles, so they say nothing.
    private const int LongEnough = 4;
    private const int FewestWords = 3;

    // More of the sentence tells nothing more, and a text without a stop must not cost twice.
    private const int MostWords = 200;

    /// <summary>The case of a sentence; normal where its words are too few to tell.</summary>
    internal static LetterCase Of(string text, ReadOnlySpan<Word> sentence)
    {
        var (small, capital, upper, words) = (0, 0, 0, 0);
        foreach (ref readonly var word in sentence[..Math.Min(sentence.Length, MostWords)])
        {
            var form = word.Of(text);
            if (form.Length == 0 || !char.IsLetter(form[0]))
            {
                continue;
            }

            words++;
            var isUpper = IsUpper(form);
            upper += isUpper ? 1 : 0;
            if (form.Length >= LongEnough)
            {
                small += char.IsLower(form[0]) ? 1 : 0;
                capital += char.IsUpper(form[0]) ? 1 : 0;
            }
        }

        return Of(small, capital, upper, words, sentence, text);
    }

    private static LetterCase Of(int small, int capital, int upper, int words, ReadOnlySpan<Word> sentence, string text)
    {
        if (words < FewestWords)
        {
            return LetterCase.Normal;
        }

        if (upper * 10 >= words * 9)
        {
            return LetterCase.Upper;
        }

        if (capital >= FewestWords && small * 5 <= capital)
        {
            return LetterCase.Title;
        }

        return capital == 0 && upper == 0 && small > 0 && char.IsLower(First(sentence, text)) ? LetterCase.Lower : LetterCase.Normal;
    }

    private static char First(ReadOnlySpan<Word> sentence, string text)
    {
        foreach (ref readonly var word in sentence)
        {
            if (word.Length > 0 && char.IsLetter(text[word.Offset]))
            {
                return text[word.Offset];
            }
        }

        return '\0';
    }

    private static bool IsUpper(ReadOnlySpan<char> form)
    {
        foreach (var unit in form)
        {
            if (char.IsLower(unit))
            {
                return false;
            }
        }

        return true;
    }
}
