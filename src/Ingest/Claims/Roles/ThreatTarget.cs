using Ingest.Claims.Syntax;

namespace Ingest.Claims.Roles;

/// <summary>Finds whom or what a threat or a refusal is about, where it names nobody itself.</summary>
internal static class ThreatTarget
{
    private const int None = -1;
    private static readonly string[] Leads = ["against", "on", "at"];

    /// <summary>"threatened to close the port": whom or what the deed would befall.</summary>
    public static int Of(SyntaxTree tree, int verb, bool isThreat)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child > verb && tree.RelationOf(child) is Relation.OpenComplement or Relation.AdverbialClause && tree[child].FineTag is "VB")
            {
                return isThreat && LightVerbs.Contains(tree.Lemma(child)) && tree.Child(child, Relation.Object) is >= 0 and var deed && OfDeed(tree, child, deed) is >= 0 and var aimed ? aimed : ObjectRole.Of(tree, child);
            }
        }

        return None;
    }

    /// <summary>"threatened to launch an offensive against Iraq": whom the deed is aimed at, and not the deed.</summary>
    private static int OfDeed(SyntaxTree tree, int verb, int deed) => Leads.SelectMany(lead => new[] { LedPhrase.Of(tree, deed, lead), LedPhrase.Of(tree, verb, lead) })
        .FirstOrDefault(found => found >= 0 && !TimeNouns.Contains(tree.Lemma(found)), None);
}
