using System.Collections.Frozen;
using System.Collections.Immutable;
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

    /// <summary>Reads from <paramref name="word"/> upwards as far as the scope of what stands above reaches.</summary>
    public static ScopeReading Of(SyntaxTree tree, int word)
    {
        var effects = ImmutableArray.CreateBuilder<string>();
        var negated = false;
        var below = -1;
        for (var step = 0; word >= 0 && step < MaxSteps; step++)
        {
            negated ^= ReadWord(tree, word, below, effects);

            if (Untrue.Says(tree, word))
            {
                effects.Add("denied");
                break;
            }

            if (GovernorAbove.Of(tree, word) is not (var head and >= 0))
            {
                OfOccurrence(tree, word, effects, ref negated);
                break;
            }

            if (IsPutBehind(tree, word, below, head))
            {
                break;
            }

            var effect = GovernorAbove.Governs(tree, word, head) ? Governing.EffectOn(tree, word, head) : null;
            if (effect is "denied" && Negation.Denies(tree, head))
            {
                // "did not deny that …" leaves it as it was; "would neither confirm nor deny" leaves it open.
                effects.Add(Governing.IsConfirmToo(tree, head) ? "possible" : "open");
                break;
            }

            Apply(effect, effects, ref negated);
            (below, word) = (word, head);
        }

        return new ScopeReading(negated, effects.ToImmutable());
    }

    /// <summary>Whether the word is denied; what else stands right at it is written down. The words about what was not said change nothing.</summary>
    private static bool ReadWord(SyntaxTree tree, int word, int below, ImmutableArray<string>.Builder effects)
    {
        var denies = Negation.Denies(tree, word, below);
        if (denies && below >= 0 && Stands(tree, word, below))
        {
            return false;
        }

        ReadOwn(tree, word, effects);
        return denies;
    }

    /// <summary>"pay or they would kill the boy": what "would" says there is the threat.</summary>
    private static void ReadOwn(SyntaxTree tree, int word, ImmutableArray<string>.Builder effects)
    {
        if (Alternative.Demander(tree, word) >= 0)
        {
            effects.Add("threatened");
        }
        else
        {
            OwnWords.Read(tree, word, effects);
        }
    }

    /// <summary>"Nobody intervened when they shot her, a report says": what is above the words about the speaker is no governor of what stands between.</summary>
    private static bool IsPutBehind(SyntaxTree tree, int word, int below, int head) => below >= 0 && below < word && head < below && tree.Child(below, Relation.Mark) < 0;

    /// <summary>What is said or known stays what it is when it was not said: "has never admitted ordering the attack", "would not say who fired". Who "is not known to have fired" did not.</summary>
    private static bool Stands(SyntaxTree tree, int word, int below) => ReportingVerbs.Find(tree.Lemma(word)) != Reported.None
        && (Governors.EffectOf(tree, word) is not { } effect || (effect is "reported" && below >= 0 && tree.Is(below, Relation.ClauseComplement)));

    /// <summary>An event that is the subject of a verb of happening shares its modality: "talks may resume", "the truce did not hold".</summary>
    private static void OfOccurrence(SyntaxTree tree, int word, ImmutableArray<string>.Builder effects, ref bool negated)
    {
        if (!tree.Is(word, UniversalTag.Noun) || tree.RelationOf(word) is not (Relation.Subject or Relation.PassiveSubject) || !Occurrences.Contains(tree.Lemma(tree.Head(word))))
        {
            return;
        }

        var verb = tree.Head(word);
        negated ^= Negation.Denies(tree, verb, word);
        OwnWords.Read(tree, verb, effects);
        foreach (var child in tree.Children(verb))
        {
            if (tree.Is(child, Relation.OpenComplement) && Governors.EffectOf(tree, child) is { } effect and not "negated")
            {
                effects.Add(effect);
            }
        }
    }

    private static readonly FrozenSet<string> Occurrences = ListedWords.OfScope("occurrence");

    private static void Apply(string? effect, ImmutableArray<string>.Builder effects, ref bool negated)
    {
        if (effect is "negated")
        {
            // A thwarted attempt did not happen; how likely it was is settled.
            negated = !negated;
            effects.Clear();
        }
        else if (effect is not null)
        {
            effects.Add(effect);
        }
    }
}
