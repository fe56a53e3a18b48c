using Ingest.Claims.Syntax;

namespace Ingest.Claims.Counts;

/// <summary>Gives each count of a sentence to the events it belongs to: by the tree, else to the nearest event that can have such a toll.</summary>
internal sealed class CountAssignment(Reading reading)
{
    private readonly Dictionary<int, List<TollCount>> _bySentence = [];

    /// <summary>The counts of each of the events of one sentence, in their order; null where there is none.</summary>
    public IReadOnlyList<IReadOnlyList<ClaimCount>?> Of(IReadOnlyList<EventMention> mentions)
    {
        var lists = new List<ClaimCount>?[mentions.Count];
        foreach (var toll in mentions.Count == 0 ? [] : Counts(reading.SentenceIndexOf(mentions[0].Trigger.First)).Where(toll => !mentions.Any(mention => mention.Word == toll.Word && IsHarmless(mention.Entry))))
        {
            Give(toll, mentions, lists);
        }

        return lists;
    }

    private void Give(TollCount toll, IReadOnlyList<EventMention> mentions, List<ClaimCount>?[] lists)
    {
        var given = false;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Word >= 0 && Bears(mentions[i], toll) && Share(mentions[i], toll) && !IsApart(mentions[i], toll) && !HasOwn(mentions[i], toll) && TollLink.Joins(reading.Tree, toll.Word, mentions[i].Word))
            {
                given = true;
                Add(ref lists[i], toll.Count);
            }
        }

        if (!given && Nearest(toll, mentions) is var nearest and >= 0)
        {
            Add(ref lists[nearest], toll.Count);
        }
    }

    /// <summary>"100 were held and 17 were sentenced": the event has a number of its own.</summary>
    private bool HasOwn(EventMention mention, TollCount toll) => mention.Word != toll.Word
        && Counts(reading.SentenceIndexOf(mention.Trigger.First)).Exists(other => other.Word == mention.Word && string.Equals(other.Count.Kind, toll.Count.Kind, StringComparison.Ordinal));

    private static void Add(ref List<ClaimCount>? list, ClaimCount count)
    {
        if (list is null || !list.Exists(other => string.Equals(other.Kind, count.Kind, StringComparison.Ordinal)))
        {
            (list ??= []).Add(count);
        }
    }

    /// <summary>Who was arrested and who was killed was so by deeds of their own; killed, wounded and missing go together.</summary>
    private bool Share(EventMention mention, TollCount toll) => !(mention.Entry.Mode is "deport" && toll.Count.Kind is "detained") && (TollWords.At(reading.Tree, mention.Word)?.Kind is not { } own
        || string.Equals(own, toll.Count.Kind, StringComparison.Ordinal) || (IsHarm(own) && IsHarm(toll.Count.Kind)) || mention.Word == toll.Word);

    /// <summary>Help harms nobody; "killing a guard and taking away 16": who was taken was not killed by it.</summary>
    private bool IsApart(EventMention mention, TollCount toll) => (mention.Entry.Type is "AID" && toll.Count.Kind is not "displaced")
        || (toll.Count.Kind is "killed" or "wounded" && (mention.Entry.Type is not "ASSAULT" || mention.Entry.Mode is "abduct") && AreLinked(mention.Word, toll.Word));

    private bool AreLinked(int one, int other) => (reading.Tree.Is(one, Relation.Conjunct) && reading.Tree.Head(one) == other) || (reading.Tree.Is(other, Relation.Conjunct) && reading.Tree.Head(other) == one);

    /// <summary>Threats, talks and sanctions harm nobody; what they threaten or punish does.</summary>
    private static bool Bears(EventMention mention, TollCount toll) => mention.Word == toll.Word || mention.Entry.Type is "ASSAULT" or "COERCE" or "PROTEST" or "MOBILIZE" or "RETREAT";

    private int Nearest(TollCount toll, IReadOnlyList<EventMention> mentions)
    {
        var (best, bestDistance) = (-1, int.MaxValue);
        for (var i = 0; i < mentions.Count; i++)
        {
            var token = reading.TokenAt(reading.Tree[toll.Word].Offset);
            var distance = Math.Abs(mentions[i].Trigger.First - token);
            if (CanHave(mentions[i].Entry, toll.Count.Kind) && distance < bestDistance)
            {
                (best, bestDistance) = (i, distance);
            }
        }

        return best;
    }

    private static bool CanHave(EventEntry entry, string kind) => kind switch
    {
        "killed" or "wounded" or "missing" => entry.Type is "ASSAULT" && entry.Mode is not "abduct",
        "displaced" => entry.Type is "ASSAULT" or "COERCE",
        "detained" => entry is { Type: "COERCE", Mode: "arrest" },
        _ => entry is { Mode: "abduct" } or { Type: "ASSAULT" },
    };

    /// <summary>"two ministers held talks": the verb detains nobody.</summary>
    private static bool IsHarmless(EventEntry entry) => entry.Type is "CONSULT" or "AGREE" or "SUPPORT" or "COOPERATE" or "PROTEST" or "REQUEST";

    private static bool IsHarm(string kind) => kind is "killed" or "wounded" or "missing" or "displaced" or "abducted";

    private List<TollCount> Counts(int sentence) =>
        _bySentence.TryGetValue(sentence, out var known) ? known : _bySentence[sentence] = CountFinder.In(reading.Tree, reading.Document.Sentences[sentence]);
}
