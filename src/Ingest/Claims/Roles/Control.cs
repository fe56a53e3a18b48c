using System.Collections.Frozen;
using Ingest.Claims.Syntax;
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

        if (tree.Child(governor, Relation.Object) is var direct and >= 0)
        {
            return direct;
        }

        if (tree.Child(governor, Relation.IndirectObject) is var indirect and >= 0)
        {
            return indirect;
        }

        return tree.Lemma(governor) is "appeal" or "call" ? Asked(tree, governor) : None;
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
