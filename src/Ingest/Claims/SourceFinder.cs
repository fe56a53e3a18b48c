namespace Ingest.Claims;

/// <summary>Finds the words that name a speaker, with what is added to the name ("X, a spokesman for Y,").</summary>
internal static class SourceFinder
{
    private const int Apposition = 25;

    // "Hours after a truce had been announced": a stretch of time stands where a speaker might, and never speaks.
    private static readonly HashSet<string> TimeNouns = new(StringComparer.Ordinal)
    {
        "moment", "moments", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "morning", "night",
    };

    /// <summary>The speaker before the cue's verb group, or null.</summary>
    public static Phrase? Before(Reading reading, Cue cue)
    {
        if (Subjects.Of(reading, cue.First) is not { } subject || TimeNouns.Contains(reading[subject.End - 1].Text))
        {
            return null;
        }

        var last = cue.First - 1;
        var inserted = last > subject.End && reading.Is(last, ",") && reading.Is(subject.End, ",") && last - subject.End < Apposition;
        return inserted && Grammar.OpensNoun(reading, subject.End + 1) ? subject with { End = last } : subject;
    }

    /// <summary>The speaker after the cue, or null.</summary>
    public static Phrase? After(Reading reading, int start, int limit)
    {
        if (start < limit && reading.Is(start, WordClasses.Subject))
        {
            return new Phrase(start, start + 1);
        }

        if (NounPhrases.After(reading, start, limit) is not { } phrase)
        {
            return null;
        }

        return phrase with { End = AppositionEnd(reading, phrase.End, Math.Min(limit, phrase.End + Apposition)) };
    }

    /// <summary>Whether the phrase names nobody: a pronoun, or an "it" that stands for nothing.</summary>
    public static bool IsPronoun(Reading reading, Phrase phrase) =>
        phrase.End - phrase.First == 1 && reading.Is(phrase.First, WordClasses.Subject | WordClasses.Pronoun);

    private static int AppositionEnd(Reading reading, int comma, int limit)
    {
        if (comma + 1 >= limit || !reading.Is(comma, ",") || !Grammar.OpensNoun(reading, comma + 1))
        {
            return comma;
        }

        for (var i = comma + 1; i < limit; i++)
        {
            if (reading.IsPunctuation(i) && reading[i].Text is "," or "." or ";" or ")")
            {
                return i;
            }

            if (Grammar.IsVerb(reading, i))
            {
                return comma;
            }
        }

        return comma;
    }
}
