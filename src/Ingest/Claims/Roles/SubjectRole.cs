using Ingest.Claims.Actors;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Finds who acts in a verb, where the tree has lost its subject too.</summary>
internal static class SubjectRole
{
    private const int None = -1;

    /// <summary>The verb's subject; where the tree gives a finite verb none, the phrase right before it.</summary>
    public static int Of(SyntaxTree tree, int verb)
    {
        if (Control.OfSecond(tree, verb) is var second and >= 0)
        {
            return second;
        }

        if (VerbReading.IsInfinitive(tree, verb))
        {
            return VerbReading.Governor(tree, verb) is var governor and >= 0 ? OfInfinitive(tree, governor, verb) : None;
        }

        if (Elsewhere(tree, verb) is var elsewhere and >= 0)
        {
            return elsewhere;
        }

        if (IsDreaded(tree, verb))
        {
            return None;
        }

        if (BesideTime.Instead(tree, Speakers.Of(tree, verb)) is var found and >= 0)
        {
            return Adjacent(tree, verb, found) is var nearer and >= 0 ? nearer : found;
        }

        // "a curfew was imposed": what stands before a passive does not act in it.
        if (Speakers.IsPassive(tree, verb) && tree.Child(verb, Relation.PassiveAuxiliary) >= 0)
        {
            return None;
        }

        var isFinite = tree[verb].FineTag is "VBD" or "VBZ" or "VBP" or "MD" || tree.Is(verb, Relation.Root) || VerbReading.Fits(tree, verb);
        return !isFinite ? None : BesideTime.Of(tree, verb) is var beside and >= 0 ? beside : OfVerbBefore(tree, verb);
    }

    /// <summary>Who is told to act by something else than a subject: an ultimatum, the noun before a gerund, a passive above.</summary>
    private static int Elsewhere(SyntaxTree tree, int verb) => Ultimatum.Addressee(tree, verb) is var addressee and >= 0 ? addressee
        : BeforeGerund(tree, verb) is var own and >= 0 ? own
        : OfMeans(tree, verb) is var user and >= 0 ? user
        : Raised.Of(tree, verb);

    /// <summary>"were killed in police firing": the noun for people between a preposition and a gerund without an object, which the tree takes for two phrases.</summary>
    private static int BeforeGerund(SyntaxTree tree, int verb)
    {
        var word = verb - 1;
        var isOne = tree[verb].FineTag is "VBG" && tree.Child(verb, Relation.Object) < 0 && word > 0 && tree.Is(word, UniversalTag.Noun) && tree.Is(word, Relation.Oblique) && ActorWords.OfHead(tree.Lemma(word)) is not null;
        return isOne && tree.IsLemma(word - 1, "in") ? word : None;
    }

    /// <summary>"drivers feared shelling": who fears or flees a deed does not do it.</summary>
    private static bool IsDreaded(SyntaxTree tree, int verb) => tree[verb].FineTag is "VBG" && tree.RelationOf(verb) is Relation.OpenComplement or Relation.Object && RoleWords.Has("dread", tree.Lemma(tree.Head(verb)));

    /// <summary>"Police using tear gas dispersed a crowd": the tree took what they used for the subject; -1 for any other clause.</summary>
    private static int OfMeans(SyntaxTree tree, int verb) => tree.Child(verb, Relation.ClauseSubject) is >= 0 and var gerund && gerund < verb && tree[gerund].FineTag is "VBG"
        && tree.Child(gerund, Relation.Subject) is >= 0 and var user && user < gerund ? user : None;

    /// <summary>"urges Kavala to free": the noun between the two, where the governor makes somebody act; else who governs.</summary>
    private static int OfInfinitive(SyntaxTree tree, int governor, int verb)
    {
        if (Control.Makes(tree, governor))
        {
            for (var word = verb - 2; word > governor; word--)
            {
                if (tree[word].Tag is UniversalTag.Noun or UniversalTag.Propn)
                {
                    return word;
                }
            }
        }

        return Speakers.Of(tree, governor);
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

        if (word <= found || !IsFinite(tree, verb) || tree[word].Tag is not UniversalTag.Noun || ActorWords.OfHead(tree.Lemma(word)) is null
            || !(tree.RelationOf(word) is Relation.Oblique or Relation.Other or Relation.NominalModifier or Relation.Apposition || IsLinked(tree, word)) || tree.Within(word, found))
        {
            return None;
        }

        return tree.Child(word, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is not ("after" or "before" or "as" or "since" or "until" or "than") ? None : word;
    }

    /// <summary>A past tense; of a linked verb with an object of its own also where it was tagged as a participle.</summary>
    private static bool IsFinite(SyntaxTree tree, int verb) => tree[verb].FineTag is "VBD"
        || (tree[verb].FineTag is "VBN" && tree.Is(verb, Relation.Conjunct) && tree.Child(verb, Relation.Object) > verb && !tree.Children(verb).Any(child => tree.RelationOf(child) is Relation.Auxiliary or Relation.PassiveAuxiliary));

    /// <summary>"bombed the town and artillery pounded": the tree made one object of the town and the artillery.</summary>
    private static bool IsLinked(SyntaxTree tree, int word) => tree.Is(word, Relation.Conjunct) && tree.RelationOf(tree.Head(word)) is Relation.Object or Relation.Oblique;

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
}
