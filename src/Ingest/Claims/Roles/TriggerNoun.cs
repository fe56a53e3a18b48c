using Ingest.Claims.Syntax;

namespace Ingest.Claims.Roles;

/// <summary>Objects that are part of what tells of the deed: of "regained control over the town" the town is taken, and not the control; "opened fire" names nobody.</summary>
internal static class TriggerNoun
{
    private const int None = -1;
    private static readonly string[] Leads = ["of", "over", "on", "against", "upon"];

    /// <summary>The roles with what the noun leads to as the target, where the target is a noun of the trigger itself.</summary>
    public static RoleHeads Turned(Deed deed, RoleHeads heads)
    {
        var isOwn = heads.Target > deed.Word && deed.Entry.Type is "ASSAULT" or "COERCE" or "RETREAT" && deed.Tree.Is(heads.Target, Relation.Object)
            && deed.Trigger.Holds(deed.Reading.TokenAt(deed.Tree[heads.Target].Offset));
        if (!isOwn)
        {
            return heads;
        }

        // "seizing power": power was seized, but fire is not what is fired at.
        var led = Led(deed, heads.Target);
        return led < 0 && !RoleWords.Has("tool", deed.Tree.Lemma(heads.Target)) ? heads : heads with { Target = led, MayFollow = false };
    }

    private static int Led(Deed deed, int noun) => Leads.SelectMany(lead => new[] { LedPhrase.Of(deed.Tree, noun, lead), LedPhrase.Of(deed.Tree, deed.Word, lead) })
        .FirstOrDefault(found => found >= 0 && !deed.IsTime(found), None);
}
