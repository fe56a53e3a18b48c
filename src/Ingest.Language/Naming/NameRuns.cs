namespace Ingest.Language.Naming;

/// <summary>Finds the stretches of text where names may be: capitals with the small words, numbers and marks that names have between them.</summary>
internal static class NameRuns
{
    /// <summary>The most tokens of a run; a longer one is cut, so that work stays in step with the text.</summary>
    internal const int Longest = 48;

    private const int LongestGap = 3;

    /// <summary>The first run at or after <paramref name="index"/> in a sentence, as [first, end); an empty one at the sentence's end if there is none.</summary>
    internal static (int First, int End) Next(Reading reading, int index, Sentence sentence, bool isUncased)
    {
        var start = index;
        while (index < sentence.EndToken)
        {
            var end = isUncased ? EndOfUncased(reading, index, sentence.EndToken) : EndFrom(reading, index, sentence.EndToken);
            if (end > index)
            {
                return (FirstFrom(reading, index, start), end);
            }

            index = -end;
        }

        return (sentence.EndToken, sentence.EndToken);
    }

    /// <summary>Whether a sentence is written without any capital, so that every word of it may be a name's.</summary>
    internal static bool IsUncased(Reading reading, Sentence sentence)
    {
        var words = 0;
        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            if (reading.Has(index, Trait.Capital) && !reading.IsWord(index, "I"))
            {
                return false;
            }

            words += reading.IsKind(index, TokenKind.Word) ? 1 : 0;
        }

        return words > 2;
    }

    /// <summary>A number right before a run belongs to it: "2nd Infantry Division".</summary>
    private static int FirstFrom(Reading reading, int index, int start) =>
        index > start && (reading.IsKind(index - 1, TokenKind.Number) || (reading.IsKind(index - 1, TokenKind.Word) && char.IsAsciiDigit(reading.First(index - 1))))
            ? index - 1 : index;

    private static int EndOfUncased(Reading reading, int index, int limit)
    {
        var end = index;
        while (end < limit && end < index + Longest && reading.IsKind(end, TokenKind.Word))
        {
            end++;
        }

        return end > index ? end : -(index + 1);
    }

    /// <summary>The end of the run that starts at a token; if none does, the negative of where to look on.</summary>
    private static int EndFrom(Reading reading, int first, int limit)
    {
        if (!reading.Has(first, Trait.Capital))
        {
            return -(first + 1);
        }

        limit = Math.Min(limit, first + Longest);
        var isName = !IsSmall(reading, first);
        var end = first + 1;
        while (end < limit)
        {
            var next = AfterGap(reading, end, limit);
            if (next == end)
            {
                break;
            }

            isName |= !IsSmall(reading, next - 1);
            end = next;
        }

        if (!isName)
        {
            return -end;
        }

        return end < limit && reading.IsKind(end, TokenKind.Number) ? end + 1 : end;
    }

    /// <summary>"The" or "In" at the start of a sentence; not "US" or "IT".</summary>
    private static bool IsSmall(Reading reading, int index) => reading.Has(index, Trait.Function) && !reading.Has(index, Trait.AllCapitals);

    private static int AfterGap(Reading reading, int end, int limit)
    {
        for (var at = end; at < limit && at <= end + LongestGap; at++)
        {
            if (reading.Has(at, Trait.Capital))
            {
                return at + 1;
            }

            if (!MayJoin(reading, at))
            {
                return end;
            }
        }

        return end;
    }

    private static bool MayJoin(Reading reading, int index) =>
        reading.IsKind(index, TokenKind.Number) || reading.Has(index, Trait.Particle)
        || reading.Word(index) is "of" or "the" or "and" or "for" or "in" or "on" or "at" or "to" or "&" or "." or "-" or "–" or "/" or "'" or "’" or "'s" or "’s" or "+" or "y" or "e" or "und" or "et";
}
