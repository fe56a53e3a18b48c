using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Confidence;

/// <summary>The signs by which a claim is trusted: what its trigger is, what was found beside it, and where in the sentence it stands.</summary>
internal static class ClaimSigns
{
    private const int Steps = 12;

    /// <summary>The names of the signs that hold. <paramref name="sentence"/> are all events told in the sentence, this one included.</summary>
    public static List<string> Of(Reading reading, Claim claim, EventMention mention, IReadOnlyList<EventMention> sentence)
    {
        var tree = reading.Tree;
        var signs = new List<string>(16)
        {
            mention.Entry.IsFrame ? "frame" : "lexicon",
            mention.Entry.IsNoun ? "noun" : "verb",
            $"type.{claim.Event.Type}",
            $"actor.{KindOf(claim.Actor)}",
            $"target.{KindOf(claim.Target)}",
            $"told.{claim.Modality}",
            claim.AttributionIndex is null ? "unattributed" : "attributed",
            reading.SentenceIndexOf(mention.Trigger.First) switch { 0 => "opening", < 4 => "early", _ => "later" },
            mention.Trigger.End - mention.Trigger.First > 1 ? "phrase" : "word",
        };
        Add(signs, claim.Polarity is "negated", "negated");
        Add(signs, claim.PlaceIndex is not null, "place");
        Add(signs, claim.TimeIndex is not null, "time");
        Add(signs, claim.Counts is { Count: > 0 }, "count");
        if (mention.Word >= 0)
        {
            signs.Add($"stands.{Position(tree, mention.Word)}");
            Add(signs, tree[mention.Word].Tag is UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Adv or UniversalTag.Adp, "odd-tag");
            signs.Add(sentence.Count == 1 ? "alone" : Rank(tree, mention, sentence));
            signs.AddRange(SentenceRank.Of(tree, mention, sentence));
        }

        return signs;
    }

    private static void Add(List<string> signs, bool holds, string sign)
    {
        if (holds)
        {
            signs.Add(sign);
        }
    }

    private static string KindOf(ClaimRole? role) => role switch
    {
        null => "none",
        { Kind: ActorKind.Person } => "person",
        { Kind: not null } => "party",
        { EntityId: not null } => "entity",
        _ => "other",
    };

    /// <summary>Whether other events of the sentence stand above or below this one in the tree.</summary>
    private static string Rank(SyntaxTree tree, EventMention mention, IReadOnlyList<EventMention> sentence)
    {
        var others = sentence.Where(other => other.Word >= 0 && other.Word != mention.Word).ToList();
        return others.Exists(other => tree.Within(mention.Word, other.Word)) ? "below"
            : others.Exists(other => tree.Within(other.Word, mention.Word)) ? "above"
            : "beside";
    }

    /// <summary>Where the trigger's word stands: in the main clause, in what is said, in a clause that only adds something, or as a noun by its role.</summary>
    private static string Position(SyntaxTree tree, int word)
    {
        var isNoun = tree[word].Tag is UniversalTag.Noun or UniversalTag.Propn;
        var at = word;
        for (var step = 0; step < Steps && at >= 0; step++)
        {
            switch (tree.RelationOf(at))
            {
                case Relation.Conjunct:
                    at = tree.Head(at);
                    continue;
                case Relation.Root:
                    return "main";
                case Relation.ClauseComplement or Relation.Parataxis:
                    return "said";
                case Relation.OpenComplement:
                    return "complement";
                case Relation.RelativeClause:
                    return "relative";
                case Relation.AdverbialClause:
                    return "adverbial";
                case Relation.AdjectivalClause:
                    return "participle";
                case Relation.Subject or Relation.PassiveSubject:
                    return isNoun ? "subject" : "clause-subject";
                case Relation.Object or Relation.IndirectObject:
                    return "object";
                case Relation.Oblique or Relation.Agent:
                    return "oblique";
                case Relation.NominalModifier or Relation.Possessor or Relation.Apposition:
                    return "of-noun";
                case Relation.AdjectivalModifier or Relation.Compound or Relation.Flat:
                    return "attribute";
                default:
                    return "other";
            }
        }

        return "other";
    }
}
