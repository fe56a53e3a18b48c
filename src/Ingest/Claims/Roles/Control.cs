using System.Collections.Frozen;
using Ingest.Claims.Actors;
using Ingest.Claims.Syntax;
using Ingest.Language;
using Ingest.Storage;

namespace Ingest.Claims.Roles;

/// <summary>Verbs that make somebody else act: the doer of what hangs on them is their object ("ordered the army to advance").</summary>
internal static class Control
{
    private const int None = -1;

    private static readonly FrozenDictionary<string, string> Verbs = EmbeddedTable.Pairs("Claims/Roles/control.tsv")
        .ToFrozenDictionary(static pair => pair.First, static pair => pair.Second, StringComparer.Ordinal);

    /// <summary>Whether the verb makes somebody else act.</summary>
    public static bool Makes(SyntaxTree tree, int verb) => Verbs.GetValueOrDefault(tree.Lemma(verb)) is "act";

    /// <summary>Whether the verb judges somebody for what he did: "jailed him for insulting the king".</summary>
    public static bool Judges(SyntaxTree tree, int verb) => Verbs.GetValueOrDefault(tree.Lemma(verb)) is "charge";

    /// <summary>The one whom <paramref name="governor"/> makes act, or -1.</summary>
    public static int Of(SyntaxTree tree, int governor)
    {
        if (!Makes(tree, governor))
        {
            return None;
        }

        // "gave the rebels until Friday to leave": what is given does not act.
        if (tree.IsLemma(governor, "give"))
        {
            return tree.Child(governor, Relation.IndirectObject);
        }

        if (tree.Child(governor, Relation.Object) is var direct and >= 0)
        {
            // "used child soldiers to loot", but "used its veto to block": a tool does not act.
            return tree.IsLemma(governor, "use") && !tree.Is(direct, UniversalTag.Propn) && ActorWords.OfHead(tree.Lemma(direct)) is null ? None : direct;
        }

        if (tree.Child(governor, Relation.IndirectObject) is var indirect and >= 0)
        {
            return indirect;
        }

        return tree.Lemma(governor) is "appeal" or "call" ? Asked(tree, governor) : None;
    }

    /// <summary>"asked Kavala to close the border and Velmar to send troops": the second of two who are made to act, right before "to"; -1 where there is none.</summary>
    public static int OfSecond(SyntaxTree tree, int verb)
    {
        var name = verb - 2;
        if (tree[verb].FineTag is not "VB" || name < 1 || tree.OpensSentence(verb) || tree.OpensSentence(verb - 1) || !tree.Reads(verb - 1, "to") || !tree.Is(name, Relation.Conjunct)
            || tree.Child(name, Relation.Coordinator) < 0 || !(tree.Is(name, UniversalTag.Propn) || ActorWords.OfHead(tree.Lemma(name)) is not null))
        {
            return None;
        }

        // The first of the two stands before an infinitive of its own.
        var (up, isInfinitive) = (tree.Head(name), false);
        while (up >= 0 && !Makes(tree, up))
        {
            isInfinitive |= tree[up].FineTag is "VB";
            up = tree.Head(up);
        }

        return up >= 0 && isInfinitive ? name : None;
    }

    /// <summary>"appealed to Jakarta", "called on both sides".</summary>
    private static int Asked(SyntaxTree tree, int governor)
    {
        foreach (var child in tree.Children(governor))
        {
            if (child > governor && tree.Is(child, Relation.Oblique) && tree.Child(child, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "to" or "on" or "upon")
            {
                return child;
            }
        }

        return None;
    }
}
