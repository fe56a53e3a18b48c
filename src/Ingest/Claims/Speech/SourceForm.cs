using Ingest.Claims.Syntax;
using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Tells whether a source is named, told by its office only, or hidden.</summary>
internal static class SourceForm
{
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal)
    {
        "source", "witness", "eyewitness", "resident", "local", "someone", "somebody", "people", "person", "man", "woman", "villager", "survivor", "insider", "passer-by", "bystander", "other", "some", "many", "neighbour", "neighbor",
        "one", "everyone", "everybody", "nobody", "anyone", "onlooker", "passenger", "shopkeeper", "relative", "friend", "colleague",
    };

    /// <summary><c>named</c>, <c>role</c> or <c>anonymous</c>; <paramref name="head"/> is the head of the source's phrase, <paramref name="cue"/> the word of speech, <paramref name="span"/> the phrase.</summary>
    public static string Of(SyntaxTree tree, int head, int cue, TextSpan span, IReadOnlyList<Entity> entities)
    {
        if (HidesItself(span.Text) || AsksToBeHidden(tree, cue))
        {
            return "anonymous";
        }

        if (IsNamed(tree, head, span, entities))
        {
            return "named";
        }

        return Hidden.Contains(tree.Lemma(head).ToLowerInvariant()) ? "anonymous" : "role";
    }

    /// <summary>"who asked not to be named", "on condition of anonymity".</summary>
    private static bool HidesItself(string text) =>
        text.Contains("anonym", StringComparison.OrdinalIgnoreCase) || text.Contains("unnamed", StringComparison.OrdinalIgnoreCase) || text.Contains("unidentified", StringComparison.OrdinalIgnoreCase)
        || text.Contains("not to be named", StringComparison.OrdinalIgnoreCase) || text.Contains("not to be identified", StringComparison.OrdinalIgnoreCase) || text.Contains("not authori", StringComparison.OrdinalIgnoreCase)
        || text.Contains("declined to be", StringComparison.OrdinalIgnoreCase);

    /// <summary>"said on condition of anonymity", "said, asking not to be named".</summary>
    private static bool AsksToBeHidden(SyntaxTree tree, int cue)
    {
        foreach (var child in tree.Children(cue))
        {
            if (tree.RelationOf(child) is Relation.Oblique or Relation.AdverbialClause && HidesItself(tree.Text[tree[tree.Left(child)].Offset..tree[tree.Right(child)].End]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the head, or what stands beside it, is a proper name; a name that only describes ("a Syrian official", "the Kano governor") names nobody.</summary>
    private static bool IsNamed(SyntaxTree tree, int head, TextSpan span, IReadOnlyList<Entity> entities)
    {
        if (tree.Is(head, UniversalTag.Propn) || IsEntity(tree, head, entities))
        {
            return true;
        }

        foreach (var child in tree.Children(head))
        {
            if (tree.RelationOf(child) is Relation.Apposition or Relation.Flat && tree.Is(child, UniversalTag.Propn) && tree[child].Offset >= span.Offset && tree[child].End <= span.End())
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEntity(SyntaxTree tree, int head, IReadOnlyList<Entity> entities) =>
        EntityOverlaps.At(entities, tree[head].Offset) is { Category: "Person" or "Organization" or "Location" };
}
