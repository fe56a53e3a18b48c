using Ingest.Language;

namespace Ingest.Claims;

/// <summary>
/// Tells verbs from nouns by the word's form and its neighbours: closed-class words, known verbs, suffixes. No tree is needed, and
/// every question looks a few tokens to either side at most.
/// </summary>
internal static class Grammar
{
    private const WordClasses NotInNoun = WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Subordinator | WordClasses.Relative
        | WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Negation;

    private const WordClasses BeforeNoun = WordClasses.Determiner | WordClasses.Possessive | WordClasses.PossessiveMark | WordClasses.Preposition;

    /// <summary>Whether the token acts as a verb here.</summary>
    public static bool IsVerb(Reading reading, int token)
    {
        var word = reading[token];
        if (word.Is(WordClasses.Auxiliary | WordClasses.Modal))
        {
            return !word.Is(WordClasses.PossessiveMark) && !reading.Is(token, "to");
        }

        if (word.Forms == VerbForms.None || word.Is(WordClasses.AdjectiveEd) || IsName(reading, token))
        {
            return false;
        }

        var before = Before(reading, token);
        return word.CanBe(VerbForms.Past | VerbForms.Participle) && !word.CanBe(VerbForms.Plain)
            ? IsPastVerb(reading, token, before)
            : word.CanBe(VerbForms.Gerund) ? IsGerundVerb(reading, token, before) : IsPlainVerb(reading, token, before);
    }

    /// <summary>Whether the token can stand inside a noun phrase: a noun, name, number or adjective.</summary>
    public static bool IsNoun(Reading reading, int token)
    {
        var word = reading[token];
        return reading.Token(token).Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol
            && !reading.InTime(token)
            && (!word.Is(NotInNoun) || IsName(reading, token))
            && !word.Is(WordClasses.Determiner | WordClasses.Possessive | WordClasses.PossessiveMark)
            && !(word.Is(WordClasses.Adverb) && !reading.IsCapital(token))
            && !IsVerb(reading, token);
    }

    /// <summary>Whether the token opens a noun phrase.</summary>
    public static bool OpensNoun(Reading reading, int token) =>
        reading.Is(token, WordClasses.Determiner | WordClasses.Possessive) || IsNoun(reading, token);

    /// <summary>Whether the token is a capital word beside another one, as in "Amnesty International"; not so in a headline.</summary>
    public static bool IsPartOfName(Reading reading, int token)
    {
        if (!IsName(reading, token))
        {
            return false;
        }

        var sentence = reading.SentenceOf(token);
        return (token - 1 > sentence.FirstToken && reading.IsCapital(token - 1)) || (token + 1 < sentence.EndToken && reading.IsCapital(token + 1));
    }

    private static bool IsName(Reading reading, int token) =>
        reading.IsCapital(token) && token > reading.SentenceOf(token).FirstToken && !reading.IsQuote(token - 1)
        && !reading[token].Is(WordClasses.Subject | WordClasses.Preposition) && !IsHeadline(reading, token);

    /// <summary>In a headline every word is capital: both neighbours in lower case or missing would be needed to tell a name.</summary>
    private static bool IsHeadline(Reading reading, int token)
    {
        var sentence = reading.SentenceOf(token);
        var from = Math.Max(sentence.FirstToken, token - 4);
        var to = Math.Min(sentence.EndToken, token + 5);
        for (var i = from; i < to; i++)
        {
            if (char.IsLower(reading.First(i)) && reading.Token(i).Length > 3)
            {
                return false;
            }
        }

        return true;
    }

    private static int Before(Reading reading, int token)
    {
        var first = reading.SentenceOf(token).FirstToken;
        var i = token - 1;
        while (i >= first && reading.Is(i, WordClasses.Adverb) && !reading.Is(i, WordClasses.Determiner))
        {
            i--;
        }

        return i < first ? -1 : i;
    }

    private static bool IsPastVerb(Reading reading, int token, int before)
    {
        if (before < 0)
        {
            return reading[token].CanBe(VerbForms.Past) && !FollowedByNoun(reading, token);
        }

        return !(reading.Is(before, BeforeNoun) && !reading.Is(before, "to")) || !FollowedByNoun(reading, token);
    }

    private static bool IsGerundVerb(Reading reading, int token, int before) =>
        !reading.Is(token, WordClasses.NounIng)
            ? before < 0 || !reading.Is(before, WordClasses.Determiner | WordClasses.Possessive) || !FollowedByNoun(reading, token)
            : before >= 0 && reading.Is(before, WordClasses.Be);

    private static bool IsPlainVerb(Reading reading, int token, int before)
    {
        if (before < 0)
        {
            return false;
        }

        var previous = reading[before];
        if (previous.Is(WordClasses.Modal | WordClasses.Subject) || previous.Text is "who" or "which" or "that" or "n't" or "not" or "do" or "did" or "does")
        {
            return true;
        }

        var next = token + 1 < reading.SentenceOf(token).EndToken ? token + 1 : -1;
        var takesObject = next >= 0 && (reading.Is(next, WordClasses.Determiner | WordClasses.Possessive | WordClasses.Pronoun | WordClasses.Subordinator)
            || reading.IsQuote(next) || (reading.IsCapital(next) && reading.Token(next).Kind == TokenKind.Word) || reading.Is(next, "to"));
        var agrees = reading[token].CanBe(VerbForms.Third) != IsPlural(previous.Text);
        return previous.Text.Length > 1 && char.IsLetter(previous.Text[0]) && agrees && takesObject
            && !previous.Is(BeforeNoun | WordClasses.Conjunction) && !reading[before].CanBe(VerbForms.Past);
    }

    private static bool IsPlural(string word) => word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal)
        || word is "people" or "police" or "men" or "women" or "children";

    private static bool FollowedByNoun(Reading reading, int token)
    {
        var next = token + 1;
        return next < reading.SentenceOf(token).EndToken
            && reading.Token(next).Kind is TokenKind.Word or TokenKind.Number
            && !reading.InTime(next)
            && !reading[next].Is(NotInNoun | WordClasses.Determiner | WordClasses.Possessive | WordClasses.Adverb | WordClasses.PossessiveMark);
    }
}
