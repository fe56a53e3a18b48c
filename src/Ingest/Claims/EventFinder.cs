namespace Ingest.Claims;

/// <summary>Finds triggers with their roles in a text.</summary>
internal static class EventFinder
{
    private const int Window = 40;
    private const int SubjectReach = 10;
    private const int ObjectReach = 8;

    public static IEnumerable<EventMention> Find(Reading reading)
    {
        for (var token = 0; token < reading.Count; token++)
        {
            if (Best(reading, token) is not { } mention)
            {
                continue;
            }

            token = mention.Trigger.End - 1;
            if (!mention.Entry.IsIdiom)
            {
                yield return mention;
            }
        }
    }

    private static EventMention? Best(Reading reading, int token)
    {
        foreach (var entry in EventLexicon.Shared.StartingWith(reading[token].Text))
        {
            if (entry.Match(reading, token) is { } trigger && FitsWordClass(reading, entry, token) && Fill(reading, entry, trigger) is { } mention)
            {
                return mention;
            }
        }

        return null;
    }

    private static EventMention? Fill(Reading reading, EventEntry entry, Phrase trigger)
    {
        var around = Around(reading, trigger);
        if (entry.Conditions.Any(condition => condition.Where is "near" or "not" && condition.FoundIn(reading, around) != condition.Where is "near"))
        {
            return null;
        }

        var group = entry.IsNoun ? null : VerbGroup.At(reading, trigger.First);
        var (actor, target) = entry.IsIdiom ? (null, null) : RoleFinder.Of(reading, entry, trigger);
        var holds = entry.Conditions.All(condition => condition.Where switch
        {
            "subj" => condition.FoundIn(reading, actor ?? Before(reading, trigger)),
            "obj" => condition.FoundIn(reading, target ?? After(reading, trigger)),
            _ => true,
        });
        return holds ? new EventMention(entry, trigger, group, actor, target) : null;
    }

    private static bool FitsWordClass(Reading reading, EventEntry entry, int token)
    {
        if (entry.IsIdiom)
        {
            return true;
        }

        if (reading.InTime(token) || Grammar.IsPartOfName(reading, token))
        {
            return false;
        }

        return entry.Parts[0].Tag switch
        {
            'v' => Grammar.IsVerb(reading, token) || !reading[token].CanBe(VerbForms.Plain | VerbForms.Third | VerbForms.Past | VerbForms.Participle | VerbForms.Gerund),
            'n' => !Grammar.IsVerb(reading, token),
            _ => true,
        };
    }

    private static Phrase Around(Reading reading, Phrase trigger)
    {
        var sentence = reading.SentenceOf(trigger.First);
        return new Phrase(Math.Max(sentence.FirstToken, trigger.First - Window), Math.Min(sentence.EndToken, trigger.End + Window));
    }

    private static Phrase Before(Reading reading, Phrase trigger) =>
        new(Math.Max(reading.SentenceOf(trigger.First).FirstToken, trigger.First - SubjectReach), trigger.First);

    private static Phrase After(Reading reading, Phrase trigger) =>
        new(trigger.End, Math.Max(trigger.End, Math.Min(reading.SentenceOf(trigger.First).EndToken, trigger.End + ObjectReach)));
}
