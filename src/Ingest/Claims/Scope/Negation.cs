using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Scope;

/// <summary>Tells whether a word is denied by the words right at it: "not", "never", "no", "nobody".</summary>
internal static class Negation
{
    /// <summary>Whether what the word tells of is said not to be so.</summary>
    public static bool Denies(SyntaxTree tree, int word) => Denies(tree, word, -1);

    /// <summary>As <see cref="Denies(SyntaxTree, int)"/>; the negation of <paramref name="from"/>, which hangs on the word, is left to itself.</summary>
    public static bool Denies(SyntaxTree tree, int word, int from)
    {
        // "were not behind the bombing": there was one.
        if (tree.Child(word, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "behind"))
        {
            return false;
        }

        foreach (var child in tree.Children(word))
        {
            if (IsNegative(tree, child) && !IsOnly(tree, child))
            {
                return true;
            }
        }

        return (Speakers.Subject(tree, word) is var subject and >= 0 && subject != from && IsNone(tree, subject)) || (tree.Is(word, UniversalTag.Verb) && tree.Child(word, Relation.Object) is var goal and >= 0 && goal != from && IsNone(tree, goal))
            || (tree.Child(word, Relation.Coordinator) is var link and >= 0 && tree.IsLemma(link, "nor"))
            || (tree.Is(word, UniversalTag.Verb) && tree.Children(word).Any(child => tree.Is(child, Relation.Oblique) && tree.Child(child, Relation.Coordinator) is var either and >= 0 && tree.IsLemma(either, "neither")))
            || IsOfNone(tree, word) || IsInstead(tree, word) || IsYetTo(tree, word);
    }

    /// <summary>"Not one of the pupils has been freed": where the tree takes the verb for a clause about the one, and the one for the sentence.</summary>
    private static bool IsOfNone(SyntaxTree tree, int word) => tree.RelationOf(word) is Relation.RelativeClause or Relation.AdjectivalClause && tree.Head(word) is >= 0 and var none && tree.Is(none, Relation.Root)
        && tree.Children(word).Any(child => tree.RelationOf(child) is Relation.Auxiliary or Relation.PassiveAuxiliary) && !tree.Children(word).Any(child => tree[child].FineTag is "WDT" or "WP" || tree.Is(child, Relation.Subject)) && IsNone(tree, none);

    /// <summary>"has yet to hand over a hostage".</summary>
    private static bool IsYetTo(SyntaxTree tree, int word) => tree.Child(word, Relation.Mark) is var mark and > 0 && tree.Reads(mark, "to") && tree.Reads(mark - 1, "yet") && tree.Is(mark - 1, Relation.AdverbialModifier) && tree.Head(mark - 1) == word;

    /// <summary>"rather than attack", "stopped short of banning".</summary>
    private static bool IsInstead(SyntaxTree tree, int word) => IsBehindRather(tree, word) || tree.Head(word) is >= 0 and var head
        && (tree.Lemma(head).Equals("rather", StringComparison.OrdinalIgnoreCase) || (tree.Is(word, Relation.AdverbialClause) && (tree.IsLemma(head, "stop") ? head + 1 < tree.Count && tree.Reads(head + 1, "short") : tree.Reads(head, "short") && tree.Head(head) is >= 0 and var above && tree.IsLemma(above, "stop"))));

    /// <summary>"Rather than attack the town, …": where the tree takes the verb for a noun.</summary>
    private static bool IsBehindRather(SyntaxTree tree, int word) => word > 1 && !tree.OpensSentence(word) && !tree.OpensSentence(word - 1) && tree.Reads(word - 1, "than") && tree.Reads(word - 2, "rather");

    /// <summary>"nobody", "no soldiers", "neither Oslo nor Helsinki", "not one of the pupils".</summary>
    public static bool IsNone(SyntaxTree tree, int noun)
    {
        if (tree.Lemma(noun) is "nobody" or "none" or "nothing" or "neither")
        {
            return true;
        }

        foreach (var child in tree.Children(noun))
        {
            if (child < noun && (tree.Is(child, Relation.Determiner) ? IsNo(tree, child) : tree.RelationOf(child) is Relation.Coordinator or Relation.AdverbialModifier && tree.Lemma(child) is "neither" or "nor" or "not") && !IsOnly(tree, child))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNegative(SyntaxTree tree, int child) => tree.RelationOf(child) switch
    {
        Relation.AdverbialModifier => tree.Lemma(child) is "not" or "never" or "n't" or "hardly" or "nowhere" or "neither" || (tree.IsLemma(child, "rather") && child + 1 < tree.Count && tree.IsLemma(child + 1, "than")),
        Relation.Determiner => IsNo(tree, child),
        Relation.Mark or Relation.Case => tree.Lemma(child) is "without" || (tree.IsLemma(child, "rather") && child + 1 < tree.Count && tree.IsLemma(child + 1, "than")),
        Relation.Coordinator => tree.IsLemma(child, "neither"),
        _ => false,
    };

    /// <summary>"no shots"; "no fewer than 19" denies nothing.</summary>
    private static bool IsNo(SyntaxTree tree, int word) => tree.Lemma(word) is "no" or "neither" && !(word + 1 < tree.Count && tree.Lemma(word + 1) is "few" or "fewer" or "less" or "more");

    /// <summary>"not only captured": it did happen.</summary>
    private static bool IsOnly(SyntaxTree tree, int negation) => negation + 1 < tree.Count && tree.Lemma(negation + 1) is "only" or "just";
}
