using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Finds whose deed a noun tells of.</summary>
internal static class DoerOfNoun
{
    private const int None = -1;

    /// <summary>Whose deed a noun tells of: its owner, who it is by, the name before it ("Russian air strikes"), or the subject of its light verb.</summary>
    public static int Of(SyntaxTree tree, int noun)
    {
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
                Relation.Object or Relation.AdverbialModifier => Speakers.Of(tree, verb),
                Relation.PassiveSubject => LedPhrase.By(tree, verb),
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
}
