using Ingest.Claims.Actors;
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

        var passive = !entry.IsNoun && (Speakers.IsPassive(tree, word) || (!tree.Is(word, UniversalTag.Verb) && VerbReading.Fits(tree, word) && VerbReading.IsParticiple(tree, word)) || VerbReading.IsHeadlinePassive(tree, word)) && entry.Target.Contains("O", StringComparer.Ordinal);
        var actor = Meant(tree, passive ? By(tree, word) : First(reading, entry.Actor, word, entry.IsNoun), None);
        var target = Meant(tree, passive ? Undergoer(tree, word) : First(reading, entry.Target, word, entry.IsNoun), actor);
        actor = actor < 0 && entry.IsNoun && tree.IsLemma(word, "bomber") ? word : actor;
        target = target < 0 && entry.IsNoun && !entry.Target.Contains("-", StringComparer.Ordinal) ? Struck(tree, word) : target;
        var doer = Named(reading, actor);
        return (doer, target == actor && target >= 0 ? null : Named(reading, target) ?? (passive ? null : InOrder(reading, entry, trigger, word, doer)));
    }

    /// <summary>"a bomb hit a truck", "drone strike kills commander": what the event's own verb strikes.</summary>
    private static int Struck(SyntaxTree tree, int word) =>
        tree.Is(word, Relation.Subject) && tree.Lemma(tree.Head(word)) is "hit" or "strike" or "kill" or "wound" or "injure" or "destroy" or "damage" or "target" or "flatten" or "wreck" or "sink" or "rip" or "tear" ? Goal(tree, tree.Head(word)) : None;

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

        var leads = entry.Target.Contains(tree.Lemma(last + 1), StringComparer.Ordinal);
        var found = leads ? NounRun.After(reading, last + 1) : !entry.IsNoun && entry.Target.Contains("O", StringComparer.Ordinal) ? NounRun.After(reading, last) : null;
        return found is { } phrase && actor is { } doer && doer.Holds(phrase.First) ? null : found;
    }

    private static int First(Reading reading, IReadOnlyList<string> slots, int word, bool isNoun)
    {
        foreach (var slot in slots)
        {
            var found = slot switch
            {
                "-" => None,
                "S" => isNoun ? Doer(reading, word) : Subject(reading.Tree, word),
                "O" => Goal(reading.Tree, word),
                _ => Led(reading.Tree, word, slot),
            };
            if (found >= 0 && (Names(reading.Tree, found) || Antecedents.IsPersonal(reading.Tree, found)) && !reading.InTime(reading.TokenAt(reading.Tree[found].Offset)))
            {
                return found;
            }
        }

        return None;
    }

    /// <summary>The verb's subject; where the tree gives a finite verb none, the phrase right before it.</summary>
    private static int Subject(SyntaxTree tree, int verb)
    {
        if (Speakers.Of(tree, verb) is var found and >= 0)
        {
            return Adjacent(tree, verb, found) is var nearer and >= 0 ? nearer : found;
        }

        var isFinite = tree[verb].FineTag is "VBD" or "VBZ" or "VBP" or "MD" || tree.Is(verb, Relation.Root) || VerbReading.Fits(tree, verb);
        return !isFinite ? None : Speakers.Beside(tree, verb) is var beside and >= 0 ? beside : OfVerbBefore(tree, verb);
    }

    /// <summary>
    /// "… after gunmen attacked", "and police later detained …": a noun for people right before the verb, which the tree hung elsewhere, is surer than a subject farther off.
    /// </summary>
    private static int Adjacent(SyntaxTree tree, int verb, int found)
    {
        var word = verb - 1;
        while (word > found && tree[word].Tag is UniversalTag.Adv or UniversalTag.Aux)
        {
            word--;
        }

        if (word <= found || tree[verb].FineTag is not "VBD" || tree[word].Tag is not UniversalTag.Noun || ActorWords.OfHead(tree.Lemma(word)) is null
            || tree.RelationOf(word) is not (Relation.Oblique or Relation.Other or Relation.NominalModifier or Relation.Apposition) || tree.Within(word, found))
        {
            return None;
        }

        return tree.Child(word, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is not ("after" or "before" or "as" or "since" or "until" or "than") ? None : word;
    }

    /// <summary>"abducted 73 pupils, then freed six": the subject of the finite verb before, where a comma or "and" links the two.</summary>
    private static int OfVerbBefore(SyntaxTree tree, int verb)
    {
        var isLinked = false;
        for (var word = verb - 1; word >= 0 && !tree.OpensSentence(word + 1); word--)
        {
            isLinked |= tree.Is(word, UniversalTag.Cconj) || tree.Reads(word, ",");
            if (tree[word].FineTag is "VBD" or "VBZ" or "VBP")
            {
                return isLinked ? Speakers.Of(tree, word) : None;
            }
        }

        return None;
    }

    /// <summary>The object of a verb; of a linked verb that has none of its own ("seized and burned the depot") that of the one after it.</summary>
    private static int Goal(SyntaxTree tree, int verb)
    {
        if (tree.Child(verb, Relation.Object) is var own and >= 0)
        {
            // "arms sales": the tree made objects of both.
            return own + 1 < tree.Count && tree.Is(own + 1, Relation.Object) && tree.Head(own + 1) == verb && tree.Is(own + 1, UniversalTag.Noun) ? own + 1 : own;
        }

        var linked = tree.Child(verb, Relation.Conjunct);
        var isRelative = tree.Is(verb, Relation.RelativeClause) && tree.Child(verb, Relation.Subject) is var subject and >= 0 && !Speakers.IsRelative(tree, subject);
        return isRelative ? tree.Head(verb) : linked >= 0 && tree.Is(linked, UniversalTag.Verb) ? tree.Child(linked, Relation.Object) : None;
    }

    private static int Undergoer(SyntaxTree tree, int verb)
    {
        if (tree.Child(verb, Relation.PassiveSubject) is var subject and >= 0)
        {
            return Speakers.IsRelative(tree, subject) && tree.Is(verb, Relation.RelativeClause) ? tree.Head(verb) : subject;
        }

        return tree.RelationOf(verb) switch
        {
            Relation.AdjectivalClause or Relation.RelativeClause => tree.Head(verb),
            Relation.Conjunct => Undergoer(tree, tree.Head(verb)),
            Relation.OpenComplement => tree.Child(tree.Head(verb), Relation.PassiveSubject) is var raised and >= 0 ? raised : Speakers.Subject(tree, tree.Head(verb)),
            _ => Speakers.Subject(tree, verb) is var own and >= 0 ? own : tree.Is(verb, UniversalTag.Verb) ? None : Speakers.Beside(tree, verb),
        };
    }

    /// <summary>Whose deed a noun tells of: its owner, who it is by, the name before it ("Russian air strikes"), or the subject of its light verb.</summary>
    private static int Doer(Reading reading, int noun)
    {
        var tree = reading.Tree;
        while (tree.Is(noun, Relation.NominalModifier) && tree.Head(noun) is var over and >= 0 && tree.Lemma(over) is "round" or "series" or "wave" or "spate" or "string" or "day" or "number" or "campaign")
        {
            noun = over;
        }

        if (tree.Child(noun, Relation.Possessor) is var owner and >= 0)
        {
            return owner;
        }

        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree.RelationOf(child) is Relation.Compound or Relation.AdjectivalModifier or Relation.Flat && IsCapital(tree, child))
            {
                return child;
            }
        }

        if (OfClaim(tree, noun) is var claimant and >= 0)
        {
            return claimant;
        }

        var verb = tree.Head(noun);
        return verb >= 0 && LightVerbs.Contains(tree.Lemma(verb))
            ? tree.RelationOf(noun) switch
            {
                Relation.Object => Speakers.Of(tree, verb),
                Relation.PassiveSubject => By(tree, verb),
                _ => None,
            }
            : None;
    }

    /// <summary>"claimed responsibility for the attack": who claims it.</summary>
    private static int OfClaim(SyntaxTree tree, int noun)
    {
        var credit = tree.Head(noun);
        if (credit >= 0 && Responsibility.Verb(tree, credit) is var direct and >= 0)
        {
            return Speakers.Of(tree, direct);
        }

        return credit >= 0 && Responsibility.IsClaimed(tree, credit) ? Speakers.Of(tree, credit) : None;
    }

    private static bool IsCapital(SyntaxTree tree, int word) => tree[word].FineTag is "NNP" or "NNPS" || (tree.Is(word, UniversalTag.Adj) && word > 0 && char.IsUpper(tree.Text[tree[word].Offset]) && !tree.OpensSentence(word));

    private static int By(SyntaxTree tree, int verb) => tree.Child(verb, Relation.Agent) is var agent and >= 0 ? agent : Led(tree, verb, "by");

    /// <summary>What a preposition after the word leads to: hung on the word itself, or on what follows it ("a strike by the army on the depot").</summary>
    private static int Led(SyntaxTree tree, int word, string preposition)
    {
        var near = None;
        foreach (var child in tree.Children(word))
        {
            if (child < word || tree.RelationOf(child) is not (Relation.Oblique or Relation.Agent or Relation.NominalModifier or Relation.Object))
            {
                continue;
            }

            if (tree.Child(child, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, preposition))
            {
                return child;
            }

            near = near >= 0 || tree.Is(child, Relation.Object) ? near : Led(tree, child, preposition);
        }

        return near;
    }

    private static bool Names(SyntaxTree tree, int word) => tree[word].Tag is not (UniversalTag.Pron or UniversalTag.Det or UniversalTag.Adv);

    private static Phrase? Named(Reading reading, int head) =>
        head >= 0 && Names(reading.Tree, head) ? AfterDateline(reading, reading.PhraseOf(RolePhrase.Of(reading.Tree, head))) : null;

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
}
