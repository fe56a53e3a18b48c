using Ingest.Claims.Actors;
using Ingest.Claims.Roles;
using Ingest.Claims.Scope;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>Finds triggers with their roles in a text.</summary>
internal static class EventFinder
{
    private const int Window = 40;
    private const int SubjectReach = 10;
    private const int ObjectReach = 8;
    private static readonly ulong Label = Vocabulary.Shared.Kind("label");

    public static IEnumerable<EventMention> Find(Reading reading)
    {
        var names = new TextNames(reading);
        for (var token = 0; token < reading.Count; token++)
        {
            if (Best(reading, token) is not { } mention)
            {
                continue;
            }

            // "claimed the bombing": what is claimed happened too.
            token = mention.Entry is { Subtype: "Attribution of responsibility", IsNoun: false } ? mention.Trigger.First : mention.Trigger.End - 1;
            if (!mention.Entry.IsIdiom && !OtherSense.Is(reading, mention) && !names.Hold(mention))
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

        var word = TriggerWord.Of(reading, entry, trigger);
        if (entry is { IsNoun: true, IsIdiom: false } && word >= 0 && TellsOfPeople(reading, word, reading.Token(trigger.End - 1).End))
        {
            return null;
        }

        var (actor, target) = entry.IsIdiom ? (null, null) : RoleFinder.Of(reading, entry, trigger, word);
        var holds = entry.Conditions.All(condition => condition.Where switch
        {
            "subj" => condition.FoundIn(reading, actor ?? RoleFinder.SubjectOf(reading, entry, word) ?? Before(reading, trigger)),
            "who" => RoleKind.IsOne(reading, actor, condition.Words),
            "whom" => RoleKind.IsOne(reading, target, condition.Words),
            "obj" => condition.FoundIn(reading, target ?? After(reading, trigger)) || condition.IsHarmed(reading, target)
                || (target is not null && RoleFinder.SubjectOfPassive(reading, entry, word) is { } given && condition.FoundIn(reading, given)) || ((entry.IsFrame || entry.Target.Count > 1 || entry.Target[0] is not "O") && target is not null && condition.FoundIn(reading, After(reading, trigger))),
            _ => true,
        });
        return holds ? new EventMention(entry, WithParticle(reading, entry, trigger, word), word, NoDoer.Without(reading, entry, Munitions.Behind(reading, actor)), target) : null;
    }

    /// <summary>"turned back a convoy": the particle right behind a verb is part of what tells, whether the entry names it or not.</summary>
    private static Phrase WithParticle(Reading reading, EventEntry entry, Phrase trigger, int word)
    {
        if (word < 0 || entry.IsNoun || entry.IsIdiom || trigger.End >= reading.SentenceOf(trigger.First).EndToken)
        {
            return trigger;
        }

        var tree = reading.Tree;
        var next = tree.WordAt(reading.Token(trigger.End).Offset);
        return tree.Head(next) == word && !ObjectRole.IsUpTo(tree, next) && (tree.Is(next, Relation.Particle) || (tree.Is(next, Relation.AdverbialModifier) && tree.Lemma(next) is "back" or "away" or "apart" or "home")) ? trigger with { End = trigger.End + 1 } : trigger;
    }

    private static bool FitsWordClass(Reading reading, EventEntry entry, int token)
    {
        if (entry.IsIdiom)
        {
            return true;
        }

        var tree = reading.Tree;
        var word = entry.IsNoun ? tree.WordAt(reading.Token(token).Offset) : TriggerWord.OfVerb(reading, token);
        if (word < 0 || reading.InTime(token) || (IsPartOfName(tree, word) && entry.Subtype is not "Natural disaster"))
        {
            return false;
        }

        return entry.Parts[0].Tag switch
        {
            'v' => (tree[word].Tag is UniversalTag.Verb or UniversalTag.Aux && !IsAttribute(tree, word)) || VerbReading.Fits(tree, word) || (tree.Is(word, UniversalTag.Propn) && (tree.OpensSentence(word) || !char.IsUpper(reading.Text[tree[word].Offset]) || IsTitle(tree, word))),
            'n' => !(entry.Subtype is not "Natural disaster" && IsCapitalName(tree, word)) && tree[word].Tag is not (UniversalTag.Verb or UniversalTag.Aux) || reading[token].Text.Contains('-', StringComparison.Ordinal),
            _ => true,
        };
    }

    /// <summary>
    /// "aid workers", "strike leaders", "the protest organisers": before a noun for people or a body, the noun of a deed tells who they are; "burglary rates", "the kidnapping scene",
    /// "flood defences": before other nouns, what they are about.
    /// </summary>
    private static bool TellsOfPeople(Reading reading, int word, int end)
    {
        var tree = reading.Tree;
        if (!tree.Is(word, Relation.Compound) || tree.Head(word) is not (>= 0 and var named) || named <= word || tree[named].Offset < end || tree[named].Tag is not UniversalTag.Noun)
        {
            return false;
        }

        return (reading[reading.TokenAt(tree[named].Offset)].Kinds & Label) != 0 || ActorWords.OfHead(tree.Lemma(named)) is not null || ActorWords.IsBody(tree.Lemma(named));
    }

    /// <summary>"captured policemen", "the banned party": a participle before its noun tells who is spoken of, not what happened.</summary>
    private static bool IsAttribute(SyntaxTree tree, int word) => tree.Is(word, Relation.AdjectivalModifier) && tree.Head(word) > word && tree[word].FineTag is "VBN" or "VBG" or "JJ"
        && !tree.OpensSentence(word) && (tree[word - 1].Tag is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Adp or UniversalTag.Verb || tree[word - 1].FineTag is "PRP$" or "POS");

    /// <summary>Whether the word stands in a headline that writes its words with capitals.</summary>
    private static bool IsTitle(SyntaxTree tree, int word)
    {
        var (first, end) = (word, tree.SentenceEnd(word));
        while (!tree.OpensSentence(first))
        {
            first--;
        }

        var (capitals, small) = (0, 0);
        for (var at = first; at < end; at++)
        {
            if (tree[at].Length > 3 && char.IsLetter(tree.Text[tree[at].Offset]))
            {
                _ = char.IsUpper(tree.Text[tree[at].Offset]) ? capitals++ : small++;
            }
        }

        return capitals > 2 * small;
    }

    /// <summary>"the Amnesty report", "Operation Storm": a name within a sentence tells of no event.</summary>
    private static bool IsCapitalName(SyntaxTree tree, int word) => tree.Is(word, UniversalTag.Propn) && char.IsUpper(tree.Text[tree[word].Offset])
        && (!tree.OpensSentence(word) || (word + 1 < tree.SentenceEnd(word) && tree.Is(word + 1, UniversalTag.Propn)));

    /// <summary>Whether the word is one of several that make a name, as in "Amnesty International".</summary>
    private static bool IsPartOfName(SyntaxTree tree, int word) =>
        tree.Is(word, UniversalTag.Propn)
        && ((tree.RelationOf(word) is Relation.Flat or Relation.Compound && tree.Is(tree.Head(word), UniversalTag.Propn))
            || tree.Children(word).Any(child => tree.RelationOf(child) is Relation.Flat or Relation.Compound && tree.Is(child, UniversalTag.Propn)));

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
