using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Actors;

/// <summary>Kinds that a noun has only together with the word before it: "radio station", "attorney general", "the Libyan leader".</summary>
internal static class ActorPairs
{
    /// <summary>What a noun and the word right before it are, where the list holds the pair, written with a hyphen ("secretary-general") or without.</summary>
    public static string? Of(SyntaxTree tree, int head)
    {
        var before = head > 1 && tree.Reads(head - 1, "-") ? head - 2 : head - 1;
        return before >= 0 && tree.Head(before) == head && tree.RelationOf(before) is Relation.Compound or Relation.AdjectivalModifier or Relation.Flat
            ? ActorWords.OfPair(tree[before].Of(tree.Text).ToString(), tree.Lemma(head))
            : null;
    }

    /// <summary>"the Libyan leader", "Cuba's leader", "Brazil, Guyana leaders": who leads a country governs it; who leads a people or a faith does not.</summary>
    public static string? OfLeader(SyntaxTree tree, int head) => tree.Lemma(head).ToLowerInvariant() is "leader"
        && tree.Children(head).Any(child => child < head && tree.RelationOf(child) is Relation.AdjectivalModifier or Relation.Compound or Relation.Possessor && IsCountry(tree, child)) ? ActorKind.Government : null;

    private static bool IsCountry(SyntaxTree tree, int word) => tree[word].Tag is UniversalTag.Propn or UniversalTag.Adj && char.IsUpper(tree.Text[tree[word].Offset])
        && (!tree.OpensSentence(word) || tree.Is(word, UniversalTag.Propn) || Demonym(tree[word].Of(tree.Text)))
        && !ActorWords.IsCommunity(tree.Lemma(word)) && !ActorWords.IsCommunity(tree[word].Of(tree.Text).ToString());

    private static bool Demonym(ReadOnlySpan<char> word) => word.EndsWith("an") || word.EndsWith("ese") || word.EndsWith("ish") || word.EndsWith("i") || word.EndsWith("ch");
}
