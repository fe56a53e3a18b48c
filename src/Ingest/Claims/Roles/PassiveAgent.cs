using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Finds who "by" leads to after a passive.</summary>
internal static class PassiveAgent
{
    private const int None = -1;

    /// <summary>Its head, or -1; of "by Velmar last year" never the time, which the tree may hang on "by".</summary>
    public static int Of(Deed deed)
    {
        var tree = deed.Tree;
        var agent = LedPhrase.By(tree, deed.Word);
        if (agent < 0)
        {
            return Raised.Causer(tree, deed.Word);
        }

        if (!deed.IsTime(agent))
        {
            return agent;
        }

        for (var at = tree.Left(agent); at < agent; at++)
        {
            if (tree[at].Tag is UniversalTag.Noun or UniversalTag.Propn && !deed.IsTime(at))
            {
                return at;
            }
        }

        return None;
    }
}
