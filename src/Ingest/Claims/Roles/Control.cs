using Ingest.Claims.Syntax;

namespace Ingest.Claims.Roles;

/// <summary>Verbs that make somebody else act: the doer of what hangs on them is their object ("ordered the army to advance").</summary>
internal static class Control
{
    private const int None = -1;

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "tell", "order", "urge", "ask", "press", "force", "persuade", "allow", "let", "make", "get", "warn", "instruct", "invite", "help", "enable", "encourage", "permit", "compel", "push", "convince", "call", "appeal", "request", "pressure",
        "lead", "cause", "direct", "beg", "implore", "oblige", "require", "want", "expect", "forbid", "command", "advise", "authorise", "authorize", "ban", "prevent", "stop", "accuse", "blame", "suspect", "charge", "pay", "hire", "train", "use",
        "quote", "cite", "report", "see", "keep", "find", "catch", "film", "have", "challenge", "dare", "trick", "bar", "demand",
    };

    /// <summary>Whether the verb makes somebody else act.</summary>
    public static bool Makes(SyntaxTree tree, int verb) => Verbs.Contains(tree.Lemma(verb));

    /// <summary>The one whom <paramref name="governor"/> makes act, or -1.</summary>
    public static int Of(SyntaxTree tree, int governor)
    {
        if (!Verbs.Contains(tree.Lemma(governor)))
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
