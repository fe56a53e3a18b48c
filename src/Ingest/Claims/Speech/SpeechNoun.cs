using System.Collections.Frozen;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>A noun that says what somebody says: "his claim that …", "a threat by the group to …", "made the accusation that …".</summary>
/// <param name="Speaker">The head of the words that name the speaker.</param>
/// <param name="Clause">The head of what is said.</param>
internal sealed record SpeechNoun(int Speaker, int Clause)
{
    private const int None = -1;

    private static readonly FrozenSet<string> Nouns = ListedWords.OfSpeech("statement");

    private static readonly FrozenSet<string> Documents = ListedWords.OfSpeech("document");

    /// <summary>Whether the noun names something said.</summary>
    public static bool IsOne(SyntaxTree tree, int noun) => tree.Is(noun, UniversalTag.Noun) && Nouns.Contains(tree.Lemma(noun));

    /// <summary>The saying at <paramref name="noun"/>, or null where no clause hangs on it or nobody is named who says it.</summary>
    public static SpeechNoun? At(SyntaxTree tree, int noun)
    {
        if (!IsOne(tree, noun))
        {
            return null;
        }

        if (ClauseOf(tree, noun) is var clause and >= 0)
        {
            return SpeakerOf(tree, noun) is var speaker and >= 0 ? new SpeechNoun(speaker, clause) : null;
        }

        return MatterOf(tree, noun) is var matter and >= 0 && tree.Child(noun, Relation.Possessor) is var owner and >= 0 && !TimeNouns.Contains(tree.Lemma(owner)) ? new SpeechNoun(owner, matter) : null;
    }

    /// <summary>"a statement by the junta in which it denied …": whose statement it is, for the pronoun that speaks in it; -1 where the clause describes no such noun.</summary>
    public static int IssuerOf(SyntaxTree tree, int verb, int pronoun) =>
        tree.Lemma(pronoun) is "it" or "they" or "he" or "she" && tree.Is(verb, Relation.RelativeClause) && tree.Head(verb) is >= 0 and var noun
            ? Documents.Contains(tree.Lemma(noun)) ? SpeakerOf(tree, noun) : IsIssuer(tree, noun, verb) ? noun : None
            : None;

    /// <summary>"a statement by the junta in which it denied": the tree hangs the clause on the junta.</summary>
    private static bool IsIssuer(SyntaxTree tree, int noun, int clause) => tree.Child(noun, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "by" or "from" && tree.Reads(tree.Left(clause), "in")
        && tree.Left(noun) is > 0 and var first && Documents.Contains(tree.Lemma(first - 1));

    /// <summary>"the union's demand for talks", "the army's denial of the raid": the noun that tells what is said, of a statement whose owner is named.</summary>
    private static int MatterOf(SyntaxTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree.Is(child, Relation.NominalModifier) && tree.Child(child, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "of" or "for" or "about" or "over" or "against")
            {
                return child;
            }
        }

        return None;
    }

    private static int ClauseOf(SyntaxTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree.RelationOf(child) is Relation.AdjectivalClause or Relation.RelativeClause or Relation.ClauseComplement && IsContent(tree, child))
            {
                return child;
            }
        }

        return None;
    }

    /// <summary>Whether a clause tells what is said. The tag of "that" is surer than its relation: in "the claim that he made" it is a pronoun.</summary>
    private static bool IsContent(SyntaxTree tree, int clause) =>
        (tree.Reads(tree.Left(clause), "that") && (tree.Is(tree.Left(clause), UniversalTag.Sconj) || HasOtherSubject(tree, clause)))
        || (tree.Child(clause, Relation.Mark) is var mark and >= 0 && tree.Lemma(mark) is "to");

    /// <summary>"the point that the law fails": the tree has two subjects, of which "that" is none.</summary>
    private static bool HasOtherSubject(SyntaxTree tree, int clause) => tree.Is(tree.Left(clause), Relation.Subject) && tree.Head(tree.Left(clause)) == clause && Speakers.Subject(tree, clause) > tree.Left(clause);

    private static int SpeakerOf(SyntaxTree tree, int noun)
    {
        if (tree.Child(noun, Relation.Possessor) is var owner and >= 0)
        {
            return owner;
        }

        foreach (var child in tree.Children(noun))
        {
            if (tree.Is(child, Relation.NominalModifier) && tree.Child(child, Relation.Case) is var preposition and >= 0 && tree.Lemma(preposition) is "by" or "from" or "of")
            {
                return child;
            }
        }

        return tree.Is(noun, Relation.Object) ? Speakers.Of(tree, tree.Head(noun)) : OfBare(tree, noun);
    }

    /// <summary>"…, warning that …": a participle that the tagger took for a noun; who acts in the clause before it warns.</summary>
    private static int OfBare(SyntaxTree tree, int noun)
    {
        if (noun == 0 || !tree.Reads(noun - 1, ",") || !tree[noun].Of(tree.Text).EndsWith("ing", StringComparison.Ordinal) || tree.OpensSentence(noun))
        {
            return None;
        }

        var up = tree.Head(noun);
        while (up >= 0 && !tree.Is(up, UniversalTag.Verb))
        {
            up = tree.Head(up);
        }

        return up >= 0 && up < noun ? Speakers.Of(tree, up) : None;
    }
}
