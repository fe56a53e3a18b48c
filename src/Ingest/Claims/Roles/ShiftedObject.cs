using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Objects that stand behind who gets them: "handed over to Congo 26 captured militiamen", "extradited to Spain a former director".</summary>
internal static class ShiftedObject
{
    private const int None = -1;

    /// <summary>The head of such an object, or -1.</summary>
    public static int Of(SyntaxTree tree, int verb)
    {
        var end = tree.SentenceEnd(verb);
        var at = verb + 1;
        at += at < end && tree.Is(at, Relation.Particle) ? 1 : 0;
        if (at + 1 >= end || !(tree.Reads(at, "to") || tree.Reads(at, "from")) || !tree.Is(at + 1, UniversalTag.Propn))
        {
            return None;
        }

        for (at++; at < end && tree.Is(at, UniversalTag.Propn); at++)
        {
        }

        return at < end && tree[at].Tag is UniversalTag.Det or UniversalTag.Num ? LastNoun(tree, at, end) : None;
    }

    private static int LastNoun(SyntaxTree tree, int first, int end)
    {
        var last = None;
        for (var at = first; at < end && (tree[at].Tag is UniversalTag.Det or UniversalTag.Num or UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn || tree.Is(at, Relation.AdjectivalModifier)); at++)
        {
            last = tree[at].Tag is UniversalTag.Noun or UniversalTag.Propn ? at : last;
        }

        return last;
    }
}
