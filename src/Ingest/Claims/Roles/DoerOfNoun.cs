using Ingest.Claims.Actors;
using Ingest.Claims.Scope;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Finds whose deed a noun tells of.</summary>
internal static class DoerOfNoun
{
    private const int None = -1;

    /// <summary>The ways in which a sentence tells it, the surest first.</summary>
    private static readonly Func<SyntaxTree, int, int>[] Ways = [Owner, NameBefore, OfState, OfParticiple, OfClaim, Accused.Doer, DoerByVerb.Of, OfLinked];

    /// <summary>Whose deed a noun tells of: its owner, who it is by, the name before it ("Russian air strikes"), or the subject of its light verb; -1 where nobody is named.</summary>
    public static int Of(SyntaxTree tree, int noun)
    {
        var deed = Whole(tree, noun);
        return Ways.Select(way => way(tree, deed)).FirstOrDefault(static doer => doer >= 0, None);
    }

    /// <summary>People whom the words of the deed name themselves: "a bomber", "striking pilots"; -1 where they name none.</summary>
    public static int OwnPeople(SyntaxTree tree, int word)
    {
        if (tree.IsLemma(word, "bomber") || tree.Children(word).Any(child => child < word && IsStriking(tree, child)))
        {
            return word;
        }

        return IsStriking(tree, word) && tree.Head(word) > word ? tree.Head(word) : None;
    }

    private static bool IsStriking(SyntaxTree tree, int word) => tree.Is(word, Relation.AdjectivalModifier) && tree.Reads(word, "striking");

    /// <summary>"a wave of raids", "days of talks": the noun above, which is what somebody did.</summary>
    private static int Whole(SyntaxTree tree, int noun)
    {
        while (tree.Is(noun, Relation.NominalModifier) && tree.Head(noun) is var over and >= 0 && RoleWords.Has("occasion", tree.Lemma(over)))
        {
            noun = over;
        }

        return noun;
    }

    /// <summary>"the army's raid"; "yesterday's raid" has no doer.</summary>
    private static int Owner(SyntaxTree tree, int noun) => tree.Child(noun, Relation.Possessor) is >= 0 and var owner && !TimeNouns.Contains(tree.Lemma(owner)) ? owner : None;

    /// <summary>"Russian air strikes", "the Velmar raid"; of "the Syrian Army raid" the army.</summary>
    private static int NameBefore(SyntaxTree tree, int noun)
    {
        var name = tree.Children(noun).FirstOrDefault(child => child < noun && IsNameOf(tree, child), None);
        while (name >= 0 && name + 1 < noun && tree.Is(name + 1, Relation.Compound) && tree.Head(name + 1) == noun && char.IsUpper(tree.Text[tree[name + 1].Offset]) && IsBody(tree, name + 1))
        {
            name++;
        }

        return name;
    }

    private static bool IsBody(SyntaxTree tree, int word) => ActorWords.OfHead(tree.Lemma(word)) is not null || ActorWords.IsBody(tree.Lemma(word));

    private static bool IsNameOf(SyntaxTree tree, int child) => tree.RelationOf(child) is Relation.Compound or Relation.AdjectivalModifier or Relation.Flat && IsCapital(tree, child) && !TimeNouns.Contains(tree.Lemma(child));

    /// <summary>"launched air strikes and shelling", "mortar and rocket fire": linked nouns of one verb are done by one.</summary>
    private static int OfLinked(SyntaxTree tree, int noun) => tree.Is(noun, Relation.Conjunct) && tree.Head(noun) is >= 0 and var first && tree.Is(first, UniversalTag.Noun) && LightVerbs.Contains(tree.Lemma(Math.Max(0, tree.Head(first)))) ? DoerByVerb.Of(tree, first) : None;

    private static bool IsCapital(SyntaxTree tree, int word) => tree[word].FineTag is "NNP" or "NNPS" || (tree.Is(word, UniversalTag.Adj) && word > 0 && char.IsUpper(tree.Text[tree[word].Offset]) && !tree.OpensSentence(word));

    /// <summary>"Ankara is in talks with Moscow", "the miners have been on strike": who is said to be in the midst of it.</summary>
    private static int OfState(SyntaxTree tree, int noun) => tree.Child(noun, Relation.Copula) >= 0 && tree.Child(noun, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "in" or "on"
        ? Speakers.Of(tree, noun)
        : None;

    /// <summary>"an attack carried out by the rebels", "rockets fired by Iran", "a raid claimed by separatists".</summary>
    private static int OfParticiple(SyntaxTree tree, int noun) => tree.Children(noun)
        .Where(child => child > noun && tree.Is(child, Relation.AdjectivalClause) && tree[child].FineTag is "VBN" && SaysDone(tree, child))
        .Select(child => LedPhrase.By(tree, child))
        .FirstOrDefault(static doer => doer >= 0, None);

    private static bool SaysDone(SyntaxTree tree, int participle) => LightVerbs.Contains(tree.Lemma(participle)) || Munitions.Sends(tree, participle) || RoleWords.Has("done", tree.Lemma(participle));

    /// <summary>"claimed responsibility for the attack": who claims it.</summary>
    private static int OfClaim(SyntaxTree tree, int noun)
    {
        if (tree.Head(noun) is not (>= 0 and var credit))
        {
            return None;
        }

        return Responsibility.Verb(tree, credit) is var direct and >= 0 ? Speakers.Of(tree, direct)
            : Responsibility.IsClaimed(tree, credit) ? Speakers.Of(tree, credit) : None;
    }
}
