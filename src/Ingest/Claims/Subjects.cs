namespace Ingest.Claims;

/// <summary>Finds the subject of a verb: the noun phrase before it, past appositions, relative pronouns, times and coordinated verbs.</summary>
internal static class Subjects
{
    private const int Apposition = 30;
    private const int Reach = 60;
    private const int MaxSteps = 3;

    /// <summary>The subject of the verb group that starts at <paramref name="first"/>; a pronoun is given as the phrase that holds it.</summary>
    public static Phrase? Of(Reading reading, int first) => Of(reading, first, MaxSteps);

    private static Phrase? Of(Reading reading, int first, int steps)
    {
        var floor = reading.SentenceOf(first).FirstToken;
        var i = SkipTimes(reading, first, floor);
        if (i <= floor || steps == 0)
        {
            return null;
        }

        var last = i - 1;
        if (reading[last].Text is "who" or "which" or "that" && last > floor)
        {
            var end = reading.Is(last - 1, ",") ? last - 1 : last;
            return end > floor ? NounPhrases.Before(reading, end) : null;
        }

        if (reading.Is(last, WordClasses.Subject))
        {
            return new Phrase(last, last + 1);
        }

        if (reading.Is(last, ",") || reading.Is(last, "–") || reading.Is(last, ")"))
        {
            return AcrossComma(reading, last, floor, steps);
        }

        return reading.Is(last, WordClasses.Conjunction) ? OfPreviousVerb(reading, last, floor, steps) : Whole(reading, i, floor);
    }

    /// <summary>The phrase before, and where it hangs on another by a preposition ("a bomb in the market"), that other one.</summary>
    private static Phrase? Whole(Reading reading, int end, int floor)
    {
        var phrase = NounPhrases.Before(reading, end);
        for (var step = 0; step < MaxSteps && phrase is { } found && found.First - 1 > floor; step++)
        {
            var before = found.First - 1;
            if (!reading.Is(before, WordClasses.Preposition) || before - 1 < floor || !Grammar.IsNoun(reading, before - 1))
            {
                break;
            }

            phrase = NounPhrases.Before(reading, before);
        }

        return phrase;
    }

    private static int SkipTimes(Reading reading, int i, int floor)
    {
        while (i > floor && (reading.InTime(i - 1) || (i < reading.Count && reading.InTime(i) && reading[i - 1].Text is "on" or "in" or "at" or "by" or "since" or "late" or "early")))
        {
            i--;
        }

        return i;
    }

    /// <summary>"X, a spokesman for Y, said": the phrase before the comma that opens the insertion; else the sentence's first subject.</summary>
    private static Phrase? AcrossComma(Reading reading, int comma, int floor, int steps)
    {
        for (var i = comma - 1; i > floor && i > comma - Apposition; i--)
        {
            if (reading[i].Text is "," or "–" or "(")
            {
                return NounPhrases.Before(reading, i) is { } phrase && !IsClauseOpener(reading, i + 1)
                    ? phrase
                    : OfPreviousVerb(reading, comma, floor, steps);
            }
        }

        return OfPreviousVerb(reading, comma, floor, steps);
    }

    private static bool IsClauseOpener(Reading reading, int token) => reading.Is(token, WordClasses.Subordinator | WordClasses.Conjunction) && !reading.Is(token, WordClasses.Relative);

    private static Phrase? OfPreviousVerb(Reading reading, int before, int floor, int steps)
    {
        for (var i = before - 1; i > floor && i > before - Reach; i--)
        {
            if (Grammar.IsVerb(reading, i) && !reading[i].CanBe(VerbForms.Gerund))
            {
                return Of(reading, VerbGroup.At(reading, i).First, steps - 1);
            }
        }

        return null;
    }
}
