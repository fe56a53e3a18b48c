using System.Collections.Immutable;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Scope;

/// <summary>How firmly something is told: whether it is said not to have happened, and what the words above it make of it.</summary>
/// <param name="IsNegated">Whether it did not happen, as the text has it.</param>
/// <param name="Effects">What governs it, from near to far, in the words of the contract's modalities.</param>
internal sealed record ScopeReading(bool IsNegated, ImmutableArray<string> Effects)
{
    private const int MaxSteps = 8;

    // Of several, the one that leaves least of the claim standing.
    private static readonly string[] Precedence = ["denied", "asked", "conditional", "threatened", "demanded", "planned", "possible"];

    /// <summary>The modality that the words above give; null where they give none.</summary>
    public string? Modality => Precedence.FirstOrDefault(effect => Effects.Contains(effect, StringComparer.Ordinal));

    /// <summary>Whether it hangs on a word that leaves open whether it happened. A denial leaves nothing open: what is denied is what is told.</summary>
    public bool IsGoverned => Effects.Any(static effect => effect is not "denied");

    /// <summary>Reads from <paramref name="word"/> upwards as far as the scope of what stands above reaches.</summary>
    public static ScopeReading Of(SyntaxTree tree, int word)
    {
        var effects = ImmutableArray.CreateBuilder<string>();
        var negated = false;
        for (var step = 0; word >= 0 && step < MaxSteps; step++)
        {
            negated ^= Negation.Denies(tree, word);
            Own(tree, word, effects);
            if (Above(tree, word) is not (var head and >= 0))
            {
                break;
            }

            var effect = Governs(tree, word, head) ? Governors.EffectOf(tree, head) : null;
            negated ^= effect is "negated";
            if (effect is not (null or "negated"))
            {
                effects.Add(effect);
            }

            word = head;
        }

        return new ScopeReading(negated, effects.ToImmutable());
    }

    /// <summary>What auxiliaries, adverbs and conjunctions right at the word say.</summary>
    private static void Own(SyntaxTree tree, int word, ImmutableArray<string>.Builder effects)
    {
        foreach (var child in tree.Children(word))
        {
            var effect = tree.RelationOf(child) switch
            {
                Relation.Auxiliary => OfAuxiliary(tree, word, tree.Lemma(child)),
                Relation.AdverbialModifier => OfAdverb(tree.Lemma(child)),
                Relation.AdjectivalModifier => OfAdjective(tree.Lemma(child)),
                Relation.Mark => tree.Lemma(child) is "if" or "unless" && tree.Is(word, Relation.AdverbialClause) ? "conditional" : null,
                _ => null,
            };
            if (effect is not null)
            {
                effects.Add(effect);
            }
        }
    }

    private static string? OfAuxiliary(SyntaxTree tree, int word, string auxiliary) => auxiliary switch
    {
        "may" or "might" or "could" => "possible",
        "will" or "shall" => "planned",
        "would" => tree.Is(word, Relation.ClauseComplement) ? "planned" : "conditional",
        "must" or "should" or "ought" => "demanded",
        _ => null,
    };

    private static string? OfAdverb(string adverb) =>
        adverb is "reportedly" or "allegedly" or "apparently" or "possibly" or "perhaps" or "likely" or "probably" or "supposedly" or "maybe" ? "possible" : null;

    private static string? OfAdjective(string adjective) => adjective switch
    {
        "alleged" or "suspected" or "possible" or "reported" or "apparent" or "supposed" or "potential" or "attempted" => "possible",
        "planned" or "upcoming" or "proposed" or "imminent" or "scheduled" => "planned",
        _ => null,
    };

    /// <summary>The word above whose scope reaches down to this one, or -1.</summary>
    private static int Above(SyntaxTree tree, int word) => tree.RelationOf(word) switch
    {
        Relation.OpenComplement or Relation.ClauseComplement or Relation.AdjectivalClause => tree.Head(word),
        Relation.Object or Relation.PassiveSubject when IsToldBy(tree, tree.Head(word)) => tree.Head(word),
        Relation.Oblique or Relation.NominalModifier when LeadsTo(tree, word) && IsToldBy(tree, tree.Head(word)) => tree.Head(word),
        Relation.Conjunct when tree.Child(word, Relation.Subject) < 0 && tree.Child(word, Relation.PassiveSubject) < 0 => tree.Head(word),
        Relation.AdverbialClause when tree.Child(word, Relation.Mark) is var mark and >= 0 && tree.Lemma(mark) is "to" or "from" => tree.Head(word),
        _ => -1,
    };

    /// <summary>Whether the word above tells of the deed itself, or governs it: "did not launch an attack", "threat of attacks". Who does not condemn an attack leaves it standing.</summary>
    private static bool IsToldBy(SyntaxTree tree, int head) => LightVerbs.Contains(tree.Lemma(head)) || Governors.EffectOf(tree, head) is not null;

    /// <summary>A clause that only describes a noun ("the men who plan") is not governed by it; a conjunct shares its neighbour's governor.</summary>
    private static bool Governs(SyntaxTree tree, int word, int head) =>
        !tree.Is(word, Relation.Conjunct) && (tree.Is(head, UniversalTag.Verb) || tree.Is(head, UniversalTag.Noun) || tree.Is(head, UniversalTag.Adj));

    private static bool LeadsTo(SyntaxTree tree, int word) =>
        tree.Child(word, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "for" or "of" or "from" or "on" or "out" or "with" or "to" or "against";
}
