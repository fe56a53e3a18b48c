using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Fills the roles of a trigger by the tree: subject, object and agent of a verb; owner, agent and goal of a noun that tells of a deed.</summary>
internal static class RoleFinder
{
    private const int None = -1;

    /// <summary>Actor and target of the trigger whose head is <paramref name="word"/>; a pronoun fills no role, what it stands for does.</summary>
    public static (Phrase? Actor, Phrase? Target) Of(Reading reading, EventEntry entry, Phrase trigger, int word)
    {
        var tree = reading.Tree;
        if (word < 0)
        {
            return (null, null);
        }

        var passive = !entry.IsNoun && entry.Target.Contains("O", StringComparer.Ordinal) && IsPassive(tree, word);
        var actor = Meant(tree, passive ? Agent(reading, word) : LedPhrase.WhoActs(tree, First(reading, entry, entry.Actor, word)), None);
        var target = Meant(tree, passive ? ObjectRole.OfPassive(tree, word) : TargetByKind.People(reading, entry, word) is var people and >= 0 ? people : First(reading, entry, entry.Target, word, isTarget: true), actor);
        var sent = entry.IsNoun ? None : target >= 0 || passive ? target : tree.Child(word, Relation.Object);
        var areSent = Munitions.AreSent(tree, word, sent);
        target = areSent ? Munitions.Goal(reading, word, sent) : target;
        (actor, target) = !passive && target < 0 && actor >= 0 && !entry.IsNoun && (tree.IsLemma(word, "sink") ? entry.Mode is not "destroy" : tree.Lemma(word) is "burn" or "drown" or "capsize" or "collapse" or "starve") && entry.Target.Contains("O", StringComparer.Ordinal) && !HasObject(tree, word) ? (None, actor) : (actor, target);
        actor = actor < 0 && entry.IsNoun ? DoerOfNoun.OwnPeople(tree, word) : actor;
        target = entry.IsNoun ? Meant(tree, TargetOfNoun.Of(reading, entry, trigger, word, target), actor) : target;
        target = target < 0 && entry.Type is "THREATEN" or "REJECT" && !entry.IsNoun && !entry.Target.Contains("-", StringComparer.Ordinal) ? ObjectRole.OfThreat(tree, word) : target;
        var doer = Named(reading, actor);
        return (doer, target == actor && target >= 0 ? null : Named(reading, target) ?? (passive || areSent ? null : InOrder(reading, entry, trigger, word, doer)));
    }

    /// <summary>The subject of a verb that names no actor, for what its entry asks of it: "the bus plunged", and not "the price of a bus plunged"'s bus.</summary>
    public static Phrase? SubjectOf(Reading reading, EventEntry entry, int word) =>
        word >= 0 && !entry.IsNoun && entry.Actor is ["-"] && !IsPassive(reading.Tree, word) ? Named(reading, SubjectRole.Of(reading.Tree, word)) : null;

    /// <summary>Who "by" leads to after a passive; "by Velmar last year": never the time, which the tree may hang on "by".</summary>
    private static int Agent(Reading reading, int word)
    {
        var (tree, agent) = (reading.Tree, LedPhrase.By(reading.Tree, word));
        if (agent < 0 || !reading.InTime(reading.TokenAt(tree[agent].Offset)))
        {
            return agent;
        }

        for (var at = tree.Left(agent); at < agent; at++)
        {
            if (tree[at].Tag is UniversalTag.Noun or UniversalTag.Propn && !reading.InTime(reading.TokenAt(tree[at].Offset)))
            {
                return at;
            }
        }

        return None;
    }

    /// <summary>"the ferry sank", "two boys burned to death": without an object the subject is what it befell.</summary>
    private static bool HasObject(SyntaxTree tree, int verb) => tree.Child(verb, Relation.Object) >= 0 || (verb + 1 < tree.SentenceEnd(verb) && tree[verb + 1].Tag is UniversalTag.Det or UniversalTag.Num or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj);

    /// <summary>What a pronoun stands for, where the sentence tells; else the word itself.</summary>
    private static int Meant(SyntaxTree tree, int word, int actor) => word < 0 || !Antecedents.IsPersonal(tree, word) ? word
        : tree.RelationOf(word) is Relation.Subject or Relation.PassiveSubject or Relation.Possessor ? Antecedents.Of(tree, word) : Antecedents.Before(tree, word, actor);

    /// <summary>The target by the order of the words, where the tree gives none: right after the verb, or after a preposition that the entry asks for.</summary>
    private static Phrase? InOrder(Reading reading, EventEntry entry, Phrase trigger, int word, Phrase? actor)
    {
        var tree = reading.Tree;
        var last = tree.WordAt(reading.Token(trigger.End - 1).Offset);
        if (last + 1 >= tree.SentenceEnd(word))
        {
            return null;
        }

        var leads = entry.Target.Contains(tree.Lemma(last + 1), StringComparer.Ordinal) && !(tree.Head(last + 1) is >= 0 and var led && IsSetting(tree, entry, tree.Lemma(last + 1), led));
        var found = leads ? NounRun.After(reading, last + 1) : !entry.IsNoun && entry.Target.Contains("O", StringComparer.Ordinal) ? NounRun.After(reading, last) : null;
        return found is { } phrase && actor is { } doer && doer.Holds(phrase.First) ? null : found;
    }

    private static int First(Reading reading, EventEntry entry, IReadOnlyList<string> slots, int word, bool isTarget = false)
    {
        foreach (var slot in slots)
        {
            var found = slot switch
            {
                "-" => None,
                "I" => reading.Tree.Child(word, Relation.IndirectObject),
                "S" => entry.IsNoun ? DoerOfNoun.Of(reading.Tree, word) : SubjectRole.Of(reading.Tree, word),
                "O" => ObjectRole.Of(reading.Tree, word),
                "by" when entry.IsNoun && LedPhrase.ByAhead(reading.Tree, word) is var ahead and >= 0 => ahead,
                _ => Led(reading.Tree, word, slot, isTarget && !entry.IsNoun) is var led and >= 0 ? led : LedPhrase.OfOwnNoun(reading.Tree, entry, word, slot),
            };
            if (found >= 0 && (Names(reading.Tree, found) || Antecedents.IsPersonal(reading.Tree, found)) && !reading.InTime(reading.TokenAt(reading.Tree[found].Offset)) && !(slot.Length > 1 && IsSetting(reading.Tree, entry, slot, found)))
            {
                return found;
            }
        }

        return None;
    }

    /// <summary>"the third raid in a month", "talks in Vienna": when and where it was, not whom it was done to.</summary>
    private static bool IsSetting(SyntaxTree tree, EventEntry entry, string slot, int word) =>
        TimeNouns.Contains(tree.Lemma(word)) || (slot is "in" && entry.Type is "CONSULT" && tree.Is(word, UniversalTag.Propn) && !entry.Names("in"));

    /// <summary>"imposed tariffs on Kavala": the preposition may hang on the verb's object.</summary>
    private static int Led(SyntaxTree tree, int word, string preposition, bool isOfObject) => LedPhrase.Of(tree, word, preposition) is var led and >= 0 ? led
        : isOfObject && preposition is "on" or "against" or "at" or "with" or "upon" && tree.Child(word, Relation.Object) is var goal and >= 0 ? LedPhrase.Of(tree, goal, preposition) : None;

    private static bool Names(SyntaxTree tree, int word) => tree[word].Tag is not (UniversalTag.Pron or UniversalTag.Det or UniversalTag.Adv);

    private static Phrase? Named(Reading reading, int head) =>
        head >= 0 && Names(reading.Tree, head) ? WithoutTime(reading, AfterDateline(reading, reading.PhraseOf(RolePhrase.Of(reading.Tree, head))), reading.TokenAt(reading.Tree[head].Offset)) : null;

    /// <summary>"In June 2014 militants", "the offices overnight": the time at the edges of a phrase names nobody.</summary>
    private static Phrase WithoutTime(Reading reading, Phrase phrase, int head)
    {
        var (first, end) = (phrase.First, phrase.End);
        for (var token = first; token < head; token++)
        {
            first = reading.InTime(token) ? token + 1 : first;
        }

        while (end - 1 > head && reading.InTime(end - 1))
        {
            end--;
        }

        // "the offices on Friday": the preposition goes with the day.
        return end < phrase.End && end - 1 > head && reading.Is(end - 1, WordClasses.Preposition) ? new Phrase(first, end - 1) : new Phrase(first, end);
    }

    /// <summary>"KADUNA, March 10 - Gunmen": what stands before the dash of a dateline names nobody.</summary>
    private static Phrase AfterDateline(Reading reading, Phrase phrase)
    {
        for (var token = phrase.First + 1; token < phrase.End - 1; token++)
        {
            if (reading[token].Text is "-" or "–" or "—" && reading.Token(token).Offset > reading.Token(token - 1).End && reading.Token(token).End < reading.Token(token + 1).Offset)
            {
                return new Phrase(token + 1, phrase.End);
            }
        }

        return phrase;
    }

    private static bool IsPassive(SyntaxTree tree, int word) => Speakers.IsPassive(tree, word)
        || (!tree.Is(word, UniversalTag.Verb) && VerbReading.Fits(tree, word) && VerbReading.IsParticiple(tree, word))
        || VerbReading.IsHeadlinePassive(tree, word);
}
