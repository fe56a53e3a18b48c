using System.Collections.Frozen;
using System.Collections.Immutable;
using Ingest.Claims.Roles;
using Ingest.Claims.Speech;
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
    public string? Modality => Strongest(Effects);

    /// <summary>Of several modalities the one that leaves least of the claim standing; null of none.</summary>
    public static string? Strongest(IEnumerable<string> effects) => Precedence.FirstOrDefault(effect => effects.Contains(effect, StringComparer.Ordinal));

    /// <summary>Whether a denial was itself denied ("did not deny").</summary>
    public bool IsUndenied => Effects.Contains("open", StringComparer.Ordinal) || (Effects.Contains("possible", StringComparer.Ordinal) && IsLeftOpen);

    private bool IsLeftOpen => Effects[^1] is "possible";

    /// <summary>Whether it hangs on a word that leaves open whether it happened. A denial leaves nothing open: what is denied is what is told.</summary>
    public bool IsGoverned => Effects.Any(static effect => effect is not ("denied" or "open"));

    /// <summary>Reads from <paramref name="word"/> upwards as far as the scope of what stands above reaches.</summary>
    public static ScopeReading Of(SyntaxTree tree, int word)
    {
        var effects = ImmutableArray.CreateBuilder<string>();
        var negated = false;
        var below = -1;
        for (var step = 0; word >= 0 && step < MaxSteps; step++)
        {
            negated ^= Negation.Denies(tree, word, below) && !(step > 0 && Stands(tree, word));
            Own(tree, word, effects);
            if (Untrue.Says(tree, word))
            {
                effects.Add("denied");
            }

            if (Above(tree, word) is not (var head and >= 0))
            {
                OfOccurrence(tree, word, effects, ref negated);
                break;
            }

            var effect = Governs(tree, word, head) ? Governing.EffectOn(tree, word, head) : null;
            if (effect is "denied" && Negation.Denies(tree, head))
            {
                // "did not deny that …" leaves it as it was; "would neither confirm nor deny" leaves it open.
                effects.Add(Governing.IsConfirmToo(tree, head) ? "possible" : "open");
                break;
            }

            if (effect is "negated")
            {
                // A thwarted attempt did not happen; how likely it was is settled.
                negated = !negated;
                effects.Clear();
            }

            if (effect is not (null or "negated"))
            {
                effects.Add(effect);
            }

            (below, word) = (word, head);
        }

        return new ScopeReading(negated, effects.ToImmutable());
    }

    /// <summary>What is said or known stays what it is when it was not said: "has never admitted ordering the attack".</summary>
    private static bool Stands(SyntaxTree tree, int word) => Governors.EffectOf(tree, word) is null && ReportingVerbs.Find(tree.Lemma(word)) != Reported.None;

    /// <summary>An event that is the subject of a verb of happening shares its modality: "talks may resume", "the truce did not hold".</summary>
    private static void OfOccurrence(SyntaxTree tree, int word, ImmutableArray<string>.Builder effects, ref bool negated)
    {
        if (!tree.Is(word, UniversalTag.Noun) || tree.RelationOf(word) is not (Relation.Subject or Relation.PassiveSubject) || !Occurrences.Contains(tree.Lemma(tree.Head(word))))
        {
            return;
        }

        var verb = tree.Head(word);
        negated ^= Negation.Denies(tree, verb, word);
        Own(tree, verb, effects);
        foreach (var child in tree.Children(verb))
        {
            if (tree.Is(child, Relation.OpenComplement) && Governors.EffectOf(tree, child) is { } effect and not "negated")
            {
                effects.Add(effect);
            }
        }
    }

    private static readonly FrozenSet<string> Occurrences = FrozenSet.Create(StringComparer.Ordinal,
        "happen", "occur", "begin", "start", "resume", "continue", "follow", "go", "take", "hold", "strike", "hit", "fail", "cut", "come", "appear", "seem", "look", "be", "remain", "postpone", "schedule", "expect", "collapse", "likely", "possible", "imminent", "unlikely");

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
                Relation.Mark => OfMark(tree, word, child),
                Relation.AdverbialClause => IsUnderCondition(tree, word, child) ? "conditional" : null,
                _ => null,
            };
            if (effect is not null)
            {
                effects.Add(effect);
            }
        }
    }

    private static string? OfMark(SyntaxTree tree, int word, int mark) => tree.Lemma(mark) switch
    {
        "whether" => "asked",
        "if" when tree.Is(word, Relation.ClauseComplement) && tree.Lemma(tree.Head(word)) is "ask" or "wonder" or "question" or "know" or "unclear" => "asked",
        "if" or "unless" when tree.Is(word, Relation.AdverbialClause) => "conditional",
        // A headline's future: "EU to slap sanctions on …".
        "to" when tree.Is(word, Relation.Root) && Speakers.Subject(tree, word) >= 0 => "planned",
        _ => null,
    };

    /// <summary>What would or will be if something else is: the main clause of a condition.</summary>
    private static bool IsUnderCondition(SyntaxTree tree, int word, int clause) =>
        tree.Children(word).Any(child => tree.Is(child, Relation.Auxiliary) && tree.Lemma(child) is "would" or "will" or "could")
        && ((tree.Child(clause, Relation.Mark) is var mark and >= 0 && tree.Lemma(mark) is "if" or "unless") || IsInverted(tree, clause));

    /// <summary>"Should the talks fail", "Had the dam burst".</summary>
    private static bool IsInverted(SyntaxTree tree, int clause) => tree.Left(clause) is var first && tree.Is(first, Relation.Auxiliary) && tree.Lemma(first) is "should" or "have" or "be" && tree.OpensSentence(first);

    private static string? OfAuxiliary(SyntaxTree tree, int word, string auxiliary) => auxiliary switch
    {
        "may" or "might" or "could" => "possible",
        "will" or "shall" => "planned",
        "would" => tree.Is(word, Relation.ClauseComplement) ? "planned" : "conditional",
        "should" when IsInverted(tree, word) => "conditional",
        "have" when IsInverted(tree, word) && tree.Is(word, Relation.AdverbialClause) => "conditional",
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
        Relation.AdjectivalClause when tree[word].FineTag is "VB" && tree.Head(word) is var told && tree.Head(told) is >= 0 and var teller && tree.Is(teller, UniversalTag.Verb) && Control.Of(tree, teller) == told => teller,
        Relation.OpenComplement or Relation.ClauseComplement or Relation.AdjectivalClause => tree.Head(word),
        Relation.RelativeClause when Untrue.IsStatement(tree, tree.Head(word)) && tree.Reads(tree.Left(word), "that") => tree.Head(word),
        Relation.AdverbialClause when tree[word].FineTag is "VB" && Control.Of(tree, tree.Head(word)) >= 0 => tree.Head(word),
        Relation.Object or Relation.PassiveSubject when IsToldBy(tree, tree.Head(word)) => tree.Head(word),
        Relation.Oblique or Relation.NominalModifier when LeadsTo(tree, word) && !IsPart(tree, tree.Head(word)) && IsToldBy(tree, tree.Head(word)) => tree.Head(word),
        Relation.Conjunct when tree.Child(word, Relation.Subject) < 0 && tree.Child(word, Relation.PassiveSubject) < 0 => tree.Head(word),
        Relation.AdverbialClause when tree.Child(word, Relation.Mark) is var mark and >= 0 && (tree.Lemma(mark) is "to" or "from" || (tree.Lemma(mark) is "of" or "for" or "with" && tree.Lemma(tree.Head(word)) is "accuse" or "suspect" or "convict" or "charge" or "acquit")) => tree.Head(word),
        Relation.Subject when tree.Child(tree.Head(word), Relation.Copula) >= 0 && tree.Lemma(tree.Head(word)) is "likely" or "possible" or "unlikely" or "imminent" => tree.Head(word),
        _ => -1,
    };

    /// <summary>Whether the word above tells of the deed itself, or governs it: "did not launch an attack", "threat of attacks". Who does not condemn an attack leaves it standing.</summary>
    private static bool IsToldBy(SyntaxTree tree, int head) => LightVerbs.Contains(tree.Lemma(head)) || Governors.EffectOf(tree, head) is not (null or "reported");

    /// <summary>Who denies a part in an attack leaves the attack standing.</summary>
    private static bool IsPart(SyntaxTree tree, int head) => tree.Lemma(head) is "role" or "involvement" or "part" or "responsibility" or "hand" or "complicity" or "link" or "behind";

    /// <summary>A clause that only describes a noun ("the men who plan") is not governed by it; a conjunct shares its neighbour's governor.</summary>
    private static bool Governs(SyntaxTree tree, int word, int head) =>
        !tree.Is(word, Relation.Conjunct) && (tree.Is(head, UniversalTag.Verb) || tree.Is(head, UniversalTag.Noun) || tree.Is(head, UniversalTag.Adj));

    private static bool LeadsTo(SyntaxTree tree, int word) =>
        tree.Child(word, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "for" or "of" or "from" or "on" or "out" or "with" or "to" or "against" or "as";
}
