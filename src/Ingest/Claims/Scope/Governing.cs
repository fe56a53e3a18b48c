using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;

namespace Ingest.Claims.Scope;

/// <summary>What a word makes of one particular word that hangs on it.</summary>
internal static class Governing
{
    /// <summary>The effect of <paramref name="head"/> on <paramref name="word"/>; null where it leaves it as it is.</summary>
    public static string? EffectOn(SyntaxTree tree, int word, int head)
    {
        var isInfinitive = tree[word].FineTag is "VB" && tree.Child(word, Relation.Auxiliary) < 0 && tree.RelationOf(word) is Relation.OpenComplement or Relation.AdverbialClause or Relation.AdjectivalClause or Relation.ClauseComplement;
        return Governors.EffectOf(tree, head) switch
        {
            // "is said to have", "is reported to have": hearsay; "the governor said that" is told by its attribution.
            "reported" => tree.Is(word, Relation.OpenComplement) && Speakers.IsPassive(tree, head) ? "possible" : null,
            "planned" when tree.Lemma(head) is "want" or "wish" or "expect" && isInfinitive && tree.Child(head, Relation.Object) >= 0 => tree.IsLemma(head, "expect") ? "planned" : "demanded",
            // "went on hunger strike", "set up barricades": only "going to" and "set to" plan.
            "planned" when tree.Lemma(head) is "go" or "set" && !isInfinitive => null,
            "demanded" when Asking.IsQuestion(tree, head) => null,
            null when tree.IsLemma(head, "charge") && Accused.Accuses(tree, head, word) => "possible",
            null when IsCalled(tree, word, head) => "planned",
            null when isInfinitive => Ultimatum.Verb(tree, word) >= 0 ? "demanded" : OfHearer(tree, head),
            null or "possible" when tree.IsLemma(head, "warn") && IsOwnDeed(tree, word) => "threatened",
            var effect => effect,
        };
    }

    /// <summary>"called a strike for Friday"; not "called the strike a disgrace", "called off the strike".</summary>
    private static bool IsCalled(SyntaxTree tree, int word, int head) => tree.IsLemma(head, "call") && word > head && tree.Is(word, Relation.Object)
        && !HasBareNoun(tree, word) && !tree.Children(head).Any(child => child > head && child != word && tree.RelationOf(child) is Relation.Particle or Relation.Object or Relation.OpenComplement or Relation.ClauseComplement);

    /// <summary>"called the invasion of the reef a drill": what it is called hangs, with no preposition, on what is called so.</summary>
    private static bool HasBareNoun(SyntaxTree tree, int word)
    {
        for (var inner = word + 1; inner <= tree.Right(word); inner++)
        {
            if (tree.Is(inner, Relation.NominalModifier) && tree.Child(inner, Relation.Case) < 0 && tree.Child(inner, Relation.Determiner) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"warned that they would march": who warns of what he will do himself threatens.</summary>
    private static bool IsOwnDeed(SyntaxTree tree, int word) => tree.Children(word).Any(child => tree.Is(child, Relation.Auxiliary) && tree.Lemma(child) is "would" or "will")
        && Speakers.Subject(tree, word) is var subject and >= 0 && tree.Lemma(subject) is "they" or "it" or "he" or "she" or "we" or "I";

    /// <summary>Whether the governor is linked with "confirm": "would neither confirm nor deny".</summary>
    public static bool IsConfirmToo(SyntaxTree tree, int head) =>
        (tree.Is(head, Relation.Conjunct) && tree.IsLemma(tree.Head(head), "confirm")) || tree.Children(head).Any(child => tree.Is(child, Relation.Conjunct) && tree.IsLemma(child, "confirm"));

    /// <summary>"told the ministry to release", "has yet to hand over".</summary>
    private static string? OfHearer(SyntaxTree tree, int head) => tree.Lemma(head) switch
    {
        "give" when tree.Child(head, Relation.IndirectObject) >= 0 => "demanded",
        "tell" or "warn" or "let" when tree.Child(head, Relation.Object) >= 0 || tree.Child(head, Relation.IndirectObject) >= 0 || Speakers.IsPassive(tree, head) => tree.IsLemma(head, "let") ? null : "demanded",
        "have" or "be" when tree.Children(head).Any(child => tree.IsLemma(child, "yet")) => "negated",
        "be" => "planned",
        _ => null,
    };
}
