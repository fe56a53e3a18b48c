using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Events;

/// <summary>A claim with all that must agree before another sentence is taken to say the same.</summary>
/// <param name="Stem">The verb of its trigger.</param>
/// <param name="Speaker">Who says so: empty for the article itself, <c>?</c> where it is left open.</param>
/// <param name="IsFurther">Whether the words say that it is one more event ("another attack", "struck again").</param>
/// <param name="IsKnown">Whether the words point at an event that was told before ("the attack", and no more).</param>
/// <param name="IsNew">Whether the words bring up an event that was not ("an attack").</param>
internal sealed record ClaimTelling(Claim Claim, EventParts Parts, string Stem, string Speaker, bool IsFurther, bool IsKnown, bool IsNew)
{
    private static readonly HashSet<string> Further = new(StringComparer.Ordinal)
    {
        "another", "other", "second", "third", "further", "fresh", "new", "separate", "additional", "previous", "earlier", "similar", "again", "later", "subsequent", "more", "next", "last",
    };

    /// <summary>A telling whose trigger is read off the tree.</summary>
    public static ClaimTelling Of(SyntaxTree tree, Claim claim, EventParts parts, string speaker)
    {
        var word = TriggerStem.WordOf(tree, claim.Event.Trigger);
        if (word < 0)
        {
            return new ClaimTelling(claim, parts, claim.Event.Trigger.Text, speaker, IsFurther: true, IsKnown: false, IsNew: false);
        }

        var isNoun = tree[word].Tag is UniversalTag.Noun;
        return new ClaimTelling(
            claim,
            parts,
            TriggerStem.Of(tree, word),
            speaker,
            Has(tree, word, Further.Contains),
            isNoun && Has(tree, word, static lemma => lemma is "the" or "this" or "that" or "these" or "those") && !IsDescribed(tree, word),
            isNoun && Has(tree, word, static lemma => lemma is "a" or "an"));
    }

    /// <summary>How much of the event it tells.</summary>
    public int Fullness() =>
        (Parts.Actor is null ? 0 : 1) + (Parts.Target is null ? 0 : 1) + (Parts.Place is null ? 0 : 1) + (Parts.Days is { IsTold: true } ? 1 : 0)
        + (Claim.Counts?.Count > 0 ? 1 : 0) + (Claim.Event.Subtype is null ? 0 : 1);

    // "the attack" is the one that was told of; "the attack of 2001" and "the border attack" say for themselves which.
    private static bool IsDescribed(SyntaxTree tree, int word) => tree.Children(word).Any(child =>
        tree.RelationOf(child) is Relation.AdjectivalModifier or Relation.NominalModifier or Relation.Compound or Relation.Possessor or Relation.NumericModifier
            or Relation.RelativeClause or Relation.AdjectivalClause);

    private static bool Has(SyntaxTree tree, int word, Predicate<string> holds) => tree.Children(word).Any(child => holds(tree.Lemma(child).ToLowerInvariant()));
}
