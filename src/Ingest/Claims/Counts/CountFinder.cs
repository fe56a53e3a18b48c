using Ingest.Claims.Scope;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Counts;

/// <summary>Finds how many people an event killed, wounded, displaced, detained, abducted or left missing, as its own sentence says.</summary>
internal static class CountFinder
{
    private const int MaxSteps = 4;

    /// <summary>The counts of the event told at <paramref name="trigger"/>, in text order; null where none is said. Words are indexes in the tree.</summary>
    public static List<ClaimCount>? Of(SyntaxTree tree, int trigger)
    {
        if (trigger < 0)
        {
            return null;
        }

        List<ClaimCount>? found = null;
        var own = TollWords.At(tree, trigger)?.Kind;
        var end = tree.SentenceEnd(trigger);
        for (var word = SentenceStart(tree, trigger); word < end; word++)
        {
            if (TollWords.At(tree, word) is { } toll && (word == trigger || (Share(own, toll.Kind) && Belongs(tree, word, trigger))) && Read(tree, word, toll) is { } count
                && found?.Exists(other => other.Offset == count.Offset || string.Equals(other.Kind, count.Kind, StringComparison.Ordinal)) is not true)
            {
                (found ??= []).Add(count);
            }
        }

        return found;
    }

    private static ClaimCount? Read(SyntaxTree tree, int word, TollWord toll)
    {
        if (Negation.Denies(tree, word) || VictimPhrase.Of(tree, word, toll) is not (var victims and >= 0) || QuantityReader.Of(tree, victims) is not { } quantity)
        {
            return null;
        }

        var span = TextSpan.Cut(tree.Text, tree[quantity.First].Offset, tree[quantity.Last].End);
        return new ClaimCount(toll.Kind, quantity.Minimum, quantity.Maximum, quantity.Bound, span.Text, span.Offset, span.Length);
    }

    /// <summary>Those who were arrested and those who were killed belong to deeds of their own; killed, wounded and missing to one.</summary>
    private static bool Share(string? own, string other) => own is null || string.Equals(own, other, StringComparison.Ordinal) || (IsHarm(own) && IsHarm(other));

    private static bool IsHarm(string kind) => kind is "killed" or "wounded" or "missing" or "displaced";

    private static bool Belongs(SyntaxTree tree, int word, int trigger) => Causes(tree, trigger, word) || Follows(tree, word, trigger) || AreBeside(tree, word, trigger);

    /// <summary>The event is what did it: "the strike killed 12", "12 died in the strike", "were wounded when a bomb exploded".</summary>
    private static bool Causes(SyntaxTree tree, int trigger, int word)
    {
        var at = trigger;
        for (var step = 0; step < MaxSteps && at >= 0; step++)
        {
            if (tree.RelationOf(at) is not (Relation.Subject or Relation.Agent or Relation.Oblique or Relation.NominalModifier or Relation.Compound or Relation.Object or Relation.AdverbialClause
                or Relation.OpenComplement or Relation.PassiveSubject or Relation.Conjunct))
            {
                return false;
            }

            at = tree.Head(at);
            if (at == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The toll hangs on the event as a clause or is linked to it: "shelled the town, killing three", "an attack that killed 12".</summary>
    private static bool Follows(SyntaxTree tree, int word, int trigger)
    {
        var at = word;
        for (var step = 0; step < MaxSteps && at >= 0; step++)
        {
            var onlyWord = step == 0 && tree.RelationOf(at) is Relation.Object or Relation.NominalModifier or Relation.Oblique && tree[at].Tag is not UniversalTag.Verb;
            if (!onlyWord && tree.RelationOf(at) is not (Relation.AdverbialClause or Relation.OpenComplement or Relation.Conjunct or Relation.AdjectivalClause or Relation.RelativeClause or Relation.Parataxis or Relation.ClauseComplement))
            {
                return false;
            }

            at = tree.Head(at);
            if (at == trigger)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Both hang on a verb that says what came of it: "the blast left 12 dead", "the attack brought the toll to 40".</summary>
    private static bool AreBeside(SyntaxTree tree, int word, int trigger)
    {
        for (var (verb, step) = (tree.Head(trigger), 0); verb >= 0 && step < 2; verb = tree.Head(verb), step++)
        {
            if (tree.Lemma(verb) is "leave" or "bring" or "cause" or "result" or "raise" or "send" or "lead" or "force" && tree.Within(word, verb) && tree.Is(trigger, Relation.Subject))
            {
                return true;
            }
        }

        return false;
    }

    private static int SentenceStart(SyntaxTree tree, int word)
    {
        while (!tree.OpensSentence(word))
        {
            word--;
        }

        return word;
    }
}
