using Ingest.Claims.Syntax;

namespace Ingest.Claims.Speech;

/// <summary>"Having lost the hill, the army shelled it": a participle whose doer is named in the clause after it.</summary>
internal static class Participles
{
    public static bool IsPerfect(SyntaxTree tree, int verb) => tree[verb].FineTag is "VBN" && tree.Children(verb).Any(child => tree.Is(child, Relation.Auxiliary) && tree[child].FineTag is "VBG");

    /// <summary>Who acts in the clause after the participle, where the tree took the two for linked verbs; -1 where it did not.</summary>
    public static int Shared(SyntaxTree tree, int verb) => IsPerfect(tree, verb) && tree.Child(verb, Relation.Conjunct) is >= 0 and var linked ? Speakers.Subject(tree, linked) : -1;
}
