using System.Collections.Frozen;
using Ingest.Claims.Syntax;
using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Tells whether a source is named, told by its office only, or hidden.</summary>
internal static class SourceForm
{
    private const int LongestClause = 120;

    /// <summary>Turns that say of a speaker that he is not named.</summary>
    private static readonly FrozenSet<string> Hiding = ListedWords.OfSpeech("hiding");

    /// <summary><c>named</c>, <c>role</c> or <c>anonymous</c>; <paramref name="head"/> is the head of the source's phrase, <paramref name="cue"/> the word of speech, <paramref name="span"/> the phrase.</summary>
    public static string Of(SyntaxTree tree, int head, int cue, TextSpan span, IReadOnlyList<Entity> entities)
    {
        var isBehind = cue > head && tree[cue].Offset - tree[head].Offset < LongestClause;
        if (HidesItself(span.Text) || AsksToBeHidden(tree, cue) || (isBehind && HidesItself(tree.Text[tree[head].Offset..tree[cue].Offset])))
        {
            return "anonymous";
        }

        if (IsNamed(tree, head, span, entities))
        {
            return "named";
        }

        return ListedWords.Hidden.Contains(tree.Lemma(head).ToLowerInvariant()) || IsSomeOf(tree, head) ? "anonymous" : "role";
    }

    /// <summary>"two of those held": some of many, of whom nothing is said.</summary>
    private static bool IsSomeOf(SyntaxTree tree, int head) => tree.Is(head, UniversalTag.Num) && tree.Children(head).Any(child => child > head && (tree.Lemma(child) is "those" or "they" or "that" || ListedWords.Hidden.Contains(tree.Lemma(child))));

    /// <summary>"who asked not to be named", "on condition of anonymity".</summary>
    private static bool HidesItself(string text) => Hiding.Any(turn => text.Contains(turn, StringComparison.OrdinalIgnoreCase));

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
        // "the presidency" is no name, though a tagger or a recogniser may take it for one.
        if ((tree.Is(head, UniversalTag.Propn) && !IsPlain(tree, head)) || IsEntity(tree, head, entities))
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

        return entities.Any(entity => entity is { Category: "Person" } && entity.Offset >= span.Offset && entity.Offset + entity.Length <= span.End() && Stands(tree.Text, span, entity));
    }

    private static bool IsPlain(SyntaxTree tree, int head) => tree.Child(head, Relation.Determiner) >= 0 && char.IsLower(tree.Text[tree[head].Offset]) && tree.Child(head, Relation.Flat) < 0 && tree.Child(head, Relation.Compound) < 0;

    /// <summary>"police chief Tomas Arrieta", "Kofi Asante, the union's secretary"; "a spokesman for Ada Novak" and "Novak's lawyer" leave the speaker unnamed.</summary>
    private static bool Stands(string text, TextSpan span, Entity name)
    {
        var before = text.AsSpan(span.Offset, name.Offset - span.Offset).TrimEnd();
        var after = text.AsSpan(name.Offset + name.Length);
        var led = before[(before.LastIndexOf(' ') + 1)..];
        return !(led is "for" or "of" or "to" or "by" or "from" or "with" or "near" or "under" or "and") && !after.StartsWith("'s") && !after.StartsWith("’s") && (before.Length == 0 || name.Offset + name.Length == span.End() || after.StartsWith(","));
    }

    private static bool IsEntity(SyntaxTree tree, int head, IReadOnlyList<Entity> entities) =>
        char.IsUpper(tree.Text[tree[head].Offset]) && EntityOverlaps.At(entities, tree[head].Offset) is { Category: "Person" or "Organization" or "Location" };
}
