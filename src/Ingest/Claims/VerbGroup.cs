namespace Ingest.Claims;

/// <summary>A verb with what stands before it: auxiliaries, modals, negation, adverbs, and verbs it hangs on ("failed to capture").</summary>
/// <param name="First">The first token of the group.</param>
/// <param name="Verb">The verb itself.</param>
/// <param name="IsPassive">"was captured", or "captured by" after a noun.</param>
internal sealed record VerbGroup(int First, int Verb, bool IsPassive)
{
    private const int Longest = 14;

    /// <summary>The group around the verb at <paramref name="verb"/>.</summary>
    public static VerbGroup At(Reading reading, int verb)
    {
        var floor = Math.Max(reading.SentenceOf(verb).FirstToken, verb - Longest);
        var first = verb;
        var passive = false;
        var near = true;
        while (first > floor && Belongs(reading, first - 1))
        {
            first--;
            passive |= near && reading.Is(first, WordClasses.Be);
            near &= reading.Is(first, WordClasses.Adverb | WordClasses.Be);
        }

        var participle = reading[verb].CanBe(VerbForms.Participle);
        return new VerbGroup(first, verb, participle && (passive || IsReducedPassive(reading, verb, first)));
    }

    private static bool Belongs(Reading reading, int token)
    {
        var word = reading[token];
        return (word.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Adverb | WordClasses.Negation) && !word.Is(WordClasses.Determiner))
            || reading.Is(token, "not")
            || (Catenatives.IsOne(word) && token + 1 < reading.Count && reading.Is(token + 1, "to"))
            || (reading.InTime(token) && token > 0 && (reading.Is(token - 1, WordClasses.Auxiliary | WordClasses.Modal) || reading.InTime(token - 1)));
    }

    private static bool IsReducedPassive(Reading reading, int verb, int first) =>
        first == verb && verb + 1 < reading.SentenceOf(verb).EndToken && reading.Is(verb + 1, "by");
}
