using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Tells passives. The tag and the auxiliaries are surer than the relation of the subject.</summary>
internal static class Passives
{
    /// <summary>Whether the verb is a passive.</summary>
    public static bool Is(SyntaxTree tree, int verb) =>
        (tree[verb].FineTag is "VBD" && SharesPassive(tree, verb)) || tree[verb].FineTag is "VBN" && !HasPerfect(tree, verb) && !IsBetween(tree, verb) && (HasPassiveAuxiliary(tree, verb) || tree.Child(verb, Relation.PassiveSubject) >= 0
            || tree.Child(verb, Relation.Agent) >= 0 || (tree.Is(verb, Relation.AdjectivalClause) && tree.Child(verb, Relation.Object) < 0 && !IsSentence(tree, verb)) || SharesPassive(tree, verb));

    /// <summary>"Amnesty groups called for …": a participle on the noun that would be the whole sentence is its verb.</summary>
    public static bool IsSentence(SyntaxTree tree, int verb) => tree.Is(tree.Head(verb), Relation.Root) && tree.Is(tree.Head(verb), UniversalTag.Noun) && tree.Head(verb) == verb - 1 && tree.Child(verb, Relation.Agent) < 0
        && tree.Right(verb) - verb > 3;

    /// <summary>"The firm refuted allegations by villagers": with no auxiliary, and a subject before it and an object behind it, a participle is a past tense.</summary>
    private static bool IsBetween(SyntaxTree tree, int verb) => tree.Child(verb, Relation.PassiveAuxiliary) < 0 && tree.Child(verb, Relation.Object) > verb && tree.Child(verb, Relation.Subject) is var subject and >= 0 && subject < verb;

    /// <summary>"was", "got"; a "had" that the tree took for one makes no passive.</summary>
    private static bool HasPassiveAuxiliary(SyntaxTree tree, int verb) =>
        tree.Child(verb, Relation.PassiveAuxiliary) is var auxiliary and >= 0 && tree.Lemma(auxiliary) is "be" or "get" or "become";

    /// <summary>"was detained and beaten": the second participle has the first one's subject.</summary>
    private static bool SharesPassive(SyntaxTree tree, int verb) =>
        tree.Is(verb, Relation.Conjunct) && tree.Child(verb, Relation.Object) < 0 && Speakers.Subject(tree, verb) < 0 && !tree.Children(verb).Any(child => tree.Is(child, Relation.Auxiliary))
        && tree[tree.Head(verb)].FineTag is "VBN" && HasPassiveAuxiliary(tree, tree.Head(verb)) && Is(tree, tree.Head(verb));

    private static bool HasPerfect(SyntaxTree tree, int verb) =>
        tree.Child(verb, Relation.PassiveAuxiliary) < 0 && tree.Children(verb).Any(child => tree.Is(child, Relation.Auxiliary) && tree.IsLemma(child, "have"));
}
