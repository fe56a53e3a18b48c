namespace Ingest.Claims;

/// <summary>Cuts noun phrases out of running tokens, forwards from a place or backwards from one.</summary>
internal static class NounPhrases
{
    private const int Longest = 24;

    /// <summary>The noun phrase that starts at or just after <paramref name="token"/> (adverbs and times are skipped), or null.</summary>
    public static Phrase? After(Reading reading, int token, int limit)
    {
        while (token < limit && Skippable(reading, token))
        {
            token++;
        }

        if (token < limit && (reading.Is(token, "some") || reading.Is(token, "around") || reading.Is(token, "about")))
        {
            token++;
        }

        if (token >= limit || !Grammar.OpensNoun(reading, token))
        {
            return null;
        }

        var end = EndOf(reading, token, Math.Min(limit, token + Longest));
        return end > token && HasNoun(reading, token, end) ? new Phrase(token, end) : null;
    }

    /// <summary>The noun phrase that ends right before <paramref name="end"/>, or null. Attached "of" and "from" phrases are part of it.</summary>
    public static Phrase? Before(Reading reading, int end)
    {
        if (end < 1)
        {
            return null;
        }

        var floor = Math.Max(reading.SentenceOf(end - 1).FirstToken, end - Longest);
        var first = CoreStart(reading, end, floor);
        while (first < end && first > floor + 1 && Joins(reading, first - 1, first) && CoreStart(reading, first - 1, floor) is var head && head < first - 1)
        {
            first = head;
        }

        return Trim(reading, first, end);
    }

    /// <summary>The head of a phrase: its last noun before any preposition.</summary>
    public static int Head(Reading reading, Phrase phrase)
    {
        var head = phrase.First;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (reading.Is(i, WordClasses.Preposition) && i > phrase.First)
            {
                break;
            }

            head = reading.IsPunctuation(i) || reading.Is(i, WordClasses.PossessiveMark) ? head : i;
        }

        return head;
    }

    private static bool Skippable(Reading reading, int token) =>
        reading.InTime(token) || (reading.Is(token, WordClasses.Adverb) && !reading.Is(token, WordClasses.Determiner));

    private static int EndOf(Reading reading, int token, int limit)
    {
        var i = token;
        for (; i < limit; i++)
        {
            if (reading.Is(i, WordClasses.Determiner | WordClasses.Possessive))
            {
                if (i > token && !Opened(reading, i))
                {
                    break;
                }
            }
            else if (!Grammar.IsNoun(reading, i) && !(i > token && Links(reading, i, limit)))
            {
                break;
            }
        }

        return i;
    }

    private static bool Opened(Reading reading, int token) =>
        reading.Is(token - 1, WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Determiner);

    /// <summary>What holds a noun phrase together: 's, "of", "and" before another noun, hyphens and adverbs before adjectives.</summary>
    private static bool Links(Reading reading, int token, int limit)
    {
        if (reading.Is(token, WordClasses.PossessiveMark))
        {
            return true;
        }

        var next = token + 1;
        if (next >= limit || reading.IsPunctuation(next))
        {
            return false;
        }

        if (reading[token].Text is "of" or "and" or "&" or "or" or "-" or "/")
        {
            return Grammar.OpensNoun(reading, next);
        }

        return reading.Is(token, WordClasses.Adverb) && reading[token].Text.EndsWith("ly", StringComparison.Ordinal) && Grammar.IsNoun(reading, next);
    }

    private static int CoreStart(Reading reading, int end, int floor)
    {
        var i = end;
        while (i > floor)
        {
            var token = i - 1;
            if (reading.Is(token, WordClasses.Determiner | WordClasses.Possessive))
            {
                i--;
                if (i == floor || !reading.Is(i - 1, WordClasses.Determiner))
                {
                    break;
                }
            }
            else if (Grammar.IsNoun(reading, token) || (i < end && LinksBack(reading, token, floor)) || (i == end && reading.Is(token, WordClasses.PossessiveMark)))
            {
                i--;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static bool LinksBack(Reading reading, int token, int floor) =>
        token > floor
        && (reading.Is(token, WordClasses.PossessiveMark)
            || reading[token].Text is "-" or "/" or "&"
            || (reading.Is(token, WordClasses.Adverb) && reading[token].Text.EndsWith("ly", StringComparison.Ordinal)));

    private static bool Joins(Reading reading, int token, int first) =>
        (reading[token].Text is "of" or "and" or "from" && Grammar.OpensNoun(reading, first))
        && token > 0 && (Grammar.IsNoun(reading, token - 1) || reading.Is(token - 1, WordClasses.Determiner));

    private static Phrase? Trim(Reading reading, int first, int end)
    {
        while (first < end && (reading.IsPunctuation(first) || (reading.Is(first, WordClasses.Adverb | WordClasses.PossessiveMark) && !reading.Is(first, WordClasses.Determiner))))
        {
            first++;
        }

        return first < end && HasNoun(reading, first, end) ? new Phrase(first, end) : null;
    }

    private static bool HasNoun(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Grammar.IsNoun(reading, i))
            {
                return true;
            }
        }

        return false;
    }
}
