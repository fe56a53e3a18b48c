namespace Ingest.Claims;

/// <summary>Whether a claim is affirmed or negated, and how firmly it is made.</summary>
internal static class ClaimScope
{
    private const int NounReach = 4;
    private const int ConditionReach = 25;

    public static string Polarity(Reading reading, EventMention mention)
    {
        // "No group claimed responsibility", "nobody was killed".
        if (mention.Group is { } group && Subjects.Of(reading, group.First) is { } subject && reading[subject.First].Text is "no" or "nobody" or "none" or "neither")
        {
            return "negated";
        }

        var from = Start(reading, mention);
        for (var i = from; i < mention.Trigger.First; i++)
        {
            var negates = reading.Is(i, WordClasses.Negation) || (reading[i].Verb is "fail" && i + 1 < reading.Count && reading.Is(i + 1, "to"));
            if (negates && !(i + 1 < reading.Count && reading.Is(i + 1, "only")))
            {
                return "negated";
            }
        }

        return "affirmed";
    }

    public static string Modality(Reading reading, EventMention mention, Attribution? attribution)
    {
        var cue = attribution?.Cue is { } words ? reading.TokenAt(words.Offset) : -1;
        var flags = cue >= 0 ? ReportingVerbs.At(reading, cue).Flags : Reported.None;
        if (flags.HasFlag(Reported.Denied))
        {
            return "denied";
        }

        var sentence = reading.SentenceOf(mention.Trigger.First);
        if (reading.Is(sentence.EndToken - 1, "?"))
        {
            return "asked";
        }

        return InGroup(reading, mention) ?? ByCue(reading, cue) ?? Conditional(reading, mention.Trigger.First, sentence.FirstToken)
            ?? (attribution is null ? "asserted" : "claimed");
    }

    private static int Start(Reading reading, EventMention mention) =>
        mention.Group?.First ?? Math.Max(reading.SentenceOf(mention.Trigger.First).FirstToken, mention.Trigger.First - NounReach);

    private static string? InGroup(Reading reading, EventMention mention)
    {
        for (var i = Start(reading, mention); i < mention.Trigger.First; i++)
        {
            var word = reading[i];
            var found = (word.Verb ?? word.Text) switch
            {
                "threaten" or "vow" when mention.Group is not null => "threatened",
                "may" or "might" or "could" or "reportedly" or "allegedly" or "apparently" or "possibly" or "perhaps" or "likely" or "probably"
                    or "suspected" or "suspect" or "alleged" or "allege" or "possible" or "reported" or "apparent" or "believe" or "appear" or "seem" => "possible",
                "plan" or "intend" or "prepare" or "will" or "'ll" or "shall" or "going" or "due" or "expect" or "decide" or "set" or "planned" or "hope" when mention.Group is not null => "planned",
                "planned" or "upcoming" or "proposed" => "planned",
                "would" => "conditional",
                "must" or "should" => "demanded",
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static string? ByCue(Reading reading, int cue) => cue < 0 ? null : reading[cue].Verb switch
    {
        "demand" or "urge" or "call" or "order" or "request" or "appeal" or "plead" => "demanded",
        "threaten" or "warn" or "vow" => "threatened",
        "plan" or "intend" or "pledge" or "promise" or "offer" => "planned",
        "fear" or "suspect" or "believe" or "think" or "doubt" or "speculate" or "estimate" or "predict" => "possible",
        "ask" or "wonder" or "question" => "asked",
        _ => null,
    };

    private static string? Conditional(Reading reading, int trigger, int floor)
    {
        for (var i = trigger - 1; i >= Math.Max(floor, trigger - ConditionReach); i--)
        {
            if (reading[i].Text is "if" or "unless")
            {
                return "conditional";
            }

            if (reading[i].Text is "," or ";")
            {
                return null;
            }
        }

        return null;
    }
}
