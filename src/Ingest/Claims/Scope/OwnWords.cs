using System.Collections.Frozen;
using System.Collections.Immutable;
using Ingest.Claims.Counts;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Scope;

/// <summary>What auxiliaries, adverbs and conjunctions right at a word say about how firmly it is told.</summary>
internal static class OwnWords
{
    private static readonly FrozenSet<string> Hedges = ListedWords.OfScope("hedge");
    private static readonly FrozenSet<string> Alleged = ListedWords.OfScope("alleged");
    private static readonly FrozenSet<string> Planned = ListedWords.OfScope("planned");

    /// <summary>What auxiliaries, adverbs and conjunctions right at the word say.</summary>
    public static void Read(SyntaxTree tree, int word, ImmutableArray<string>.Builder effects)
    {
        foreach (var child in tree.Children(word))
        {
            var effect = tree.RelationOf(child) switch
            {
                Relation.Auxiliary => OfAuxiliary(tree, word, tree.Lemma(child)),
                Relation.AdverbialModifier => OfAdverb(tree.Lemma(child)),
                Relation.AdjectivalModifier => OfAdjective(tree.Lemma(child)),
                Relation.Mark => OfMark(tree, word, child),
                Relation.AdverbialClause => IsUnderCondition(tree, word, child) ? "conditional" : null,
                _ => null,
            };
            if (effect is not null)
            {
                effects.Add(effect);
            }
        }

        if (InvertedCondition.Reaches(tree, word))
        {
            effects.Add("conditional");
        }

        if (IsHearsayOfCause(tree, word))
        {
            effects.Add("possible");
        }
    }

    /// <summary>"were reportedly killed when a drone struck": hearsay of what came of a deed is hearsay of the deed.</summary>
    private static bool IsHearsayOfCause(SyntaxTree tree, int word) => tree.Is(word, Relation.AdverbialClause) && tree.Children(word).Any(child => child < word && tree.Lemma(child) is "when" or "as")
        && TollWords.At(tree, tree.Head(word)) is not null
        && tree.Children(tree.Head(word)).Any(child => tree.Is(child, Relation.AdverbialModifier) && tree.Lemma(child) is "reportedly" or "allegedly" or "apparently" or "supposedly");

    private static string? OfMark(SyntaxTree tree, int word, int mark) => tree.Lemma(mark) switch
    {
        "whether" => "asked",
        "if" when tree.Is(word, Relation.ClauseComplement) && tree.Lemma(tree.Head(word)) is "ask" or "wonder" or "question" or "know" or "unclear" => "asked",
        "if" or "unless" when tree.Is(word, Relation.AdverbialClause) => "conditional",
        // "are to be handed over".
        "to" when mark > 0 && tree[mark - 1].Tag is UniversalTag.Aux && tree.IsLemma(mark - 1, "be") && tree.Head(mark - 1) == word => "planned",
        // A headline's future: "EU to slap sanctions on …".
        "to" when tree.Is(word, Relation.Root) && Speakers.Subject(tree, word) >= 0 && !(mark > 0 && tree.Reads(mark - 1, "yet")) => "planned",
        _ => null,
    };

    /// <summary>What would or will be if something else is: the main clause of a condition.</summary>
    private static bool IsUnderCondition(SyntaxTree tree, int word, int clause) =>
        tree.Children(word).Any(child => tree.Is(child, Relation.Auxiliary) && tree.Lemma(child) is "would" or "will" or "could")
        && ((tree.Child(clause, Relation.Mark) is var mark and >= 0 && tree.Lemma(mark) is "if" or "unless") || IsInverted(tree, clause));

    /// <summary>"Should the talks fail", "Had the dam burst".</summary>
    private static bool IsInverted(SyntaxTree tree, int clause) => tree.Left(clause) is var first && tree.Is(first, Relation.Auxiliary) && tree.Lemma(first) is "should" or "have" or "be" && tree[first].FineTag is not "VBG" && tree.OpensSentence(first);

    private static string? OfAuxiliary(SyntaxTree tree, int word, string auxiliary) => auxiliary switch
    {
        "may" or "might" or "could" => "possible",
        "will" or "shall" => "planned",
        "would" => IsWhatIsSaid(tree, word) ? "planned" : "conditional",
        "should" when IsInverted(tree, word) => "conditional",
        "have" when IsInverted(tree, word) && tree.Is(word, Relation.AdverbialClause) => "conditional",
        "must" or "should" or "ought" => "demanded",
        _ => null,
    };

    /// <summary>"said he would", "assured by the general that they would": a clause of what is said, wherever the tree hangs it.</summary>
    private static bool IsWhatIsSaid(SyntaxTree tree, int word) => tree.Is(word, Relation.ClauseComplement)
        || (tree.Is(word, Relation.AdjectivalClause) && tree.Child(word, Relation.Mark) is var mark and >= 0 && tree.IsLemma(mark, "that"));

    private static string? OfAdverb(string adverb) => Hedges.Contains(adverb) ? "possible" : null;

    private static string? OfAdjective(string adjective)
    {
        if (Alleged.Contains(adjective))
        {
            return "possible";
        }

        return Planned.Contains(adjective) ? "planned" : null;
    }
}
