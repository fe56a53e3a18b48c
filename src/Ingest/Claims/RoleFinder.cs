namespace Ingest.Claims;

/// <summary>Fills the roles of a trigger with the noun phrases around it.</summary>
internal static class RoleFinder
{
    private const int PrepositionReach = 10;
    private const int LightVerbReach = 5;

    private static readonly HashSet<string> LightVerbs = new(StringComparer.Ordinal)
    {
        "launch", "carry", "conduct", "stage", "hold", "mount", "make", "perform", "begin", "start", "commit", "order", "give", "take", "announce",
        "sign", "reach", "impose", "face", "continue", "resume", "escalate", "call", "organise", "organize", "lead", "join", "open", "lift", "use", "fire",
    };

    public static (Phrase? Actor, Phrase? Target) Of(Reading reading, EventEntry entry, Phrase trigger, VerbGroup? group)
    {
        if (group is { IsPassive: true } && !IsIntransitive(entry))
        {
            return (Named(reading, AfterPreposition(reading, trigger.End, "by")), Named(reading, Subjects.Of(reading, group.First)));
        }

        var actor = First(reading, entry.Actor, trigger, group);
        var target = First(reading, entry.Target, trigger, group);
        return (actor, actor is { } held && target is { } other && Overlap(held, other) ? null : target);
    }

    private static bool IsIntransitive(EventEntry entry) => !entry.Target.Contains("O", StringComparer.Ordinal);

    private static bool Overlap(Phrase one, Phrase other) => one.First < other.End && other.First < one.End;

    private static Phrase? First(Reading reading, IReadOnlyList<string> slots, Phrase trigger, VerbGroup? group)
    {
        foreach (var slot in slots)
        {
            var found = slot switch
            {
                "-" => null,
                "S" => group is not null ? Subjects.Of(reading, group.First) : OfNoun(reading, trigger.First),
                "O" => group is not null ? NounPhrases.After(reading, trigger.End, reading.SentenceOf(trigger.First).EndToken) : null,
                _ => AfterPreposition(reading, trigger.End, slot),
            };
            if (Named(reading, found) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>A role is filled by a name or a noun, never by a pronoun.</summary>
    private static Phrase? Named(Reading reading, Phrase? phrase) =>
        phrase is { } found && !(found.End - found.First == 1 && reading.Is(found.First, WordClasses.Pronoun | WordClasses.Determiner | WordClasses.Possessive))
            ? found
            : null;

    private static Phrase? AfterPreposition(Reading reading, int start, string preposition)
    {
        var limit = reading.SentenceOf(start - 1).EndToken;
        for (var i = start; i < Math.Min(limit, start + PrepositionReach); i++)
        {
            if (reading.Is(i, preposition))
            {
                return NounPhrases.After(reading, i + 1, limit);
            }

            if (reading[i].Text is "," or ";" or "." or "that" or "and" || (i > start && Grammar.IsVerb(reading, i)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whose deed a noun tells of: the subject of its light verb, its possessor, or the name before it ("Russian air strikes").</summary>
    private static Phrase? OfNoun(Reading reading, int noun)
    {
        var floor = reading.SentenceOf(noun).FirstToken;
        var i = noun - 1;
        while (i >= floor && Grammar.IsNoun(reading, i) && !reading.IsCapital(i))
        {
            i--;
        }

        if (i > floor && reading.Is(i, WordClasses.PossessiveMark))
        {
            return NounPhrases.Before(reading, i);
        }

        if (i > floor && reading.IsCapital(i) && Grammar.IsNoun(reading, i))
        {
            return new Phrase(i, i + 1);
        }

        for (var verb = noun - 1; verb >= Math.Max(floor, noun - LightVerbReach); verb--)
        {
            if (reading[verb].Verb is { } plain && LightVerbs.Contains(plain) && Grammar.IsVerb(reading, verb))
            {
                var group = VerbGroup.At(reading, verb);
                return group.IsPassive ? null : Subjects.Of(reading, group.First);
            }
        }

        return null;
    }
}
