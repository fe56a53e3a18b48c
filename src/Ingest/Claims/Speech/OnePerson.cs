using Ingest.Claims.Actors;
using Ingest.Claims.Syntax;
using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Words for which "he" and "she" may stand: one human being, no ministry and no crowd.</summary>
internal static class OnePerson
{
    public static bool Is(SyntaxTree tree, IReadOnlyList<Entity> entities, int word)
    {
        if (tree[word].FineTag is "NNS" or "NNPS" || tree.Child(word, Relation.Conjunct) >= 0)
        {
            return false;
        }

        if (tree.Is(word, UniversalTag.Propn))
        {
            return EntityOverlaps.At(entities, tree[word].Offset) is null or { Category: "Person" };
        }

        return tree.Is(word, UniversalTag.Noun) && (IsPersonNoun(tree.Lemma(word)) || IsNamed(tree, entities, word));
    }

    /// <summary>"the bishop, Anselm Roy": the head of a phrase that a person's name stands beside.</summary>
    public static bool IsNamed(SyntaxTree tree, IReadOnlyList<Entity> entities, int word) =>
        tree.Children(word).Any(child => child > word && tree.RelationOf(child) is Relation.Apposition or Relation.Flat && tree.Is(child, UniversalTag.Propn) && EntityOverlaps.At(entities, tree[child].Offset) is { Category: "Person" });

    private static bool IsPersonNoun(string lemma) => ActorWords.IsPerson(lemma) || ListedWords.Hidden.Contains(lemma) || (!ActorWords.IsThing(lemma) && HasEnding(lemma));

    /// <summary>"welder", "novelist", "oarsman": people told by what they do.</summary>
    private static bool HasEnding(string lemma) => lemma.EndsWith("man", StringComparison.Ordinal) || lemma.EndsWith("er", StringComparison.Ordinal) || lemma.EndsWith("or", StringComparison.Ordinal)
        || lemma.EndsWith("ist", StringComparison.Ordinal) || lemma.EndsWith("ian", StringComparison.Ordinal);
}
