using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;

namespace Ingest.Claims.Scope;

/// <summary>Tells whether a word is denied by the words right at it: "not", "never", "no", "nobody".</summary>
internal static class Negation
{
    /// <summary>Whether what the word tells of is said not to be so.</summary>
    public static bool Denies(SyntaxTree tree, int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (IsNegative(tree, child) && !IsOnly(tree, child))
            {
                return true;
            }
        }

        var subject = Speakers.Subject(tree, word);
        return subject >= 0 && (tree.Lemma(subject) is "nobody" or "none" or "nothing" or "neither" || (tree.Child(subject, Relation.Determiner) is var determiner and >= 0 && IsNo(tree, determiner)));
    }

    private static bool IsNegative(SyntaxTree tree, int child) => tree.RelationOf(child) switch
    {
        Relation.AdverbialModifier => tree.Lemma(child) is "not" or "never" or "n't" or "hardly" or "nowhere",
        Relation.Determiner => IsNo(tree, child),
        Relation.Mark => tree.Lemma(child) is "without",
        _ => false,
    };

    /// <summary>"no shots"; "no fewer than 19" denies nothing.</summary>
    private static bool IsNo(SyntaxTree tree, int word) => tree.Lemma(word) is "no" or "neither" && !(word + 1 < tree.Count && tree.Lemma(word + 1) is "few" or "fewer" or "less" or "more");

    /// <summary>"not only captured": it did happen.</summary>
    private static bool IsOnly(SyntaxTree tree, int negation) => negation + 1 < tree.Count && tree.Lemma(negation + 1) is "only" or "just";
}
