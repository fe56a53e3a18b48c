using Ingest.Claims.Syntax;

namespace Ingest.Claims.Scope;

/// <summary>Tells questions from requests: who "asks why the army fired" takes it that the army fired; who "asks the army to fire" wants it to.</summary>
internal static class Asking
{
    /// <summary>Whether the verb is "ask" and a question word opens the clause that hangs on it.</summary>
    public static bool IsQuestion(SyntaxTree tree, int verb) => tree.IsLemma(verb, "ask") && tree.Children(verb).Any(child => child > verb && tree.Is(child, Relation.ClauseComplement) && IsQuestionWord(tree, tree.Left(child)));

    private static bool IsQuestionWord(SyntaxTree tree, int word) => tree[word].FineTag is "WRB" or "WP" or "WDT" or "WP$" || tree.Lemma(word) is "whether" or "if";
}
