namespace Ingest.Language.Naming;

/// <summary>
/// Makes a name of all words that a short form in brackets stands for: "African Union Mission in Somalia (AMISOM)" is one body, and no town of that name. The short form is
/// matched against the words before it from its end, as Schwartz and Hearst do (A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text, 2003).
/// </summary>
internal static class SpelledOut
{
    private const int Shortest = 3;
    private const int Longest = 10;

    // Above this the model's word for what the short form names goes before our guess that it is a body.
    private const double Sure = 0.72;
    private const double SureOfLetters = 0.85;
    private const int None = -1;

    // More words than twice the letters are no long form by Schwartz and Hearst.
    private const int WordsOfALetter = 2;

    private static readonly string[] SmallWords = ["of", "for", "the", "in", "and", "to", "on", "with", "against", "without", "&", "'s", "’s", "'", "’"];

    /// <summary>
    /// Puts the long form in place of its parts among <paramref name="names"/>, which are in order and stay so; a short form that nobody found is added. Where nobody found any part,
    /// it is no name: "the system under test (SUT)".
    /// </summary>
    internal static void Complete(Reading reading, List<Candidate> names)
    {
        foreach (var sentence in reading.Sentences)
        {
            for (var bracket = sentence.FirstToken + 1; bracket + 2 < sentence.EndToken; bracket++)
            {
                if (reading.IsWord(bracket, "(") && reading.IsWord(bracket + 2, ")") && reading.Has(bracket + 1, Trait.AllCapitals) && reading.Word(bracket + 1).Length is >= Shortest and <= Longest)
                {
                    Complete(names, bracket, FirstWord(reading, sentence.FirstToken, bracket));
                }
            }
        }
    }

    private static void Complete(List<Candidate> names, int bracket, int first)
    {
        var parts = names.FindAll(name => name.End > first && name.First < bracket + 2);
        if (first < 0 || parts.Exists(name => name.First <= first && name.End >= bracket) || parts.TrueForAll(static name => name.Sense.IsNothing))
        {
            return;
        }

        var known = parts.Find(name => name.First == bracket + 1 && !name.Sense.IsNothing && name.Sense.Confidence >= Sure);
        var sense = known.Count > 0 ? known.Sense : Sense.Organization(SureOfLetters);
        var start = Math.Min(first, parts[0].First);
        names.RemoveAll(name => name.End > start && name.First < bracket + 2);
        var at = names.FindIndex(name => name.First >= bracket);
        names.InsertRange(at < 0 ? names.Count : at, [new Candidate(start, bracket, sense) { Origin = NameOrigin.Recalled }, new Candidate(bracket + 1, bracket + 2, sense) { Origin = NameOrigin.Recalled }]);
    }

    /// <summary>The word that the long form begins with; less than nought where the words before the bracket do not spell the short form.</summary>
    private static int FirstWord(Reading reading, int sentenceStart, int bracket)
    {
        var letters = reading.Word(bracket + 1);
        var left = letters.Length - 1;
        var leastWord = Math.Max(sentenceStart, bracket - (letters.Length * WordsOfALetter));
        for (var word = bracket - 1; word >= leastWord && (HasCapital(reading, word) || (word < bracket - 1 && IsSmall(reading, word))); word--)
        {
            for (var unit = reading.Word(word).Length - 1; unit >= 0; unit--)
            {
                var opens = unit == 0 && reading.Has(word, Trait.Capital);
                if (char.ToUpperInvariant(reading.Word(word)[unit]) != letters[left] || (left == 0 && !opens))
                {
                    continue;
                }

                if (left-- == 0)
                {
                    return bracket - word > 1 ? word : None;
                }
            }
        }

        return None;
    }

    private static bool HasCapital(Reading reading, int word) =>
        reading.IsKind(word, TokenKind.Word) && (reading.Has(word, Trait.Capital) || reading.Word(word).ContainsAnyInRange('A', 'Z'));

    private static bool IsSmall(Reading reading, int word)
    {
        foreach (var small in SmallWords)
        {
            if (reading.IsWord(word, small))
            {
                return true;
            }
        }

        return reading.Has(word, Trait.Particle);
    }
}
