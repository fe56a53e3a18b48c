using System.Runtime.InteropServices;
using Ingest.Claims.Syntax;

namespace Ingest.Claims.Events;

/// <summary>
/// Makes one claim with several sentences of what a text says more than once. Only what the same speaker says of the same event in the same sense is
/// joined: where place, day, actor, target or number differ, there are two claims.
/// </summary>
internal static class SaidAgain
{
    // A text that tells of more events of one kind than this is a list, and an event is told again soon after it was told.
    private const int EventsLookedBack = 32;

    /// <summary>The claims of a text in text order, each event once. The tree is that of the text.</summary>
    public static List<Claim> Join(SyntaxTree tree, Analysis analysis)
    {
        if (analysis.Claims.Count < 2)
        {
            return [.. analysis.Claims];
        }

        var events = new Dictionary<(string Type, string Stem, string Polarity, string Modality, string Speaker), List<EventTellings>>();
        foreach (var claim in analysis.Claims)
        {
            var parts = EventParts.Of(claim, analysis.Entities, analysis.Places, analysis.Times);
            var telling = ClaimTelling.Of(tree, claim, parts, Speaker(analysis, claim));
            ref var alike = ref CollectionsMarshal.GetValueRefOrAddDefault(events, (claim.Event.Type, telling.Stem, claim.Polarity, claim.Modality, telling.Speaker), out _);
            Add(alike ??= [], telling);
        }

        return events.Values.SelectMany(static alike => alike).Select(static told => told.Joined()).OrderBy(static claim => claim.Event.Trigger.Offset).ToList();
    }

    private static void Add(List<EventTellings> alike, ClaimTelling telling)
    {
        for (var i = alike.Count - 1; i >= Math.Max(0, alike.Count - EventsLookedBack); i--)
        {
            if (alike[i].GoOnWith(telling, alike.Count == 1))
            {
                alike[i].Add(telling);
                return;
            }
        }

        alike.Add(new EventTellings(telling));
    }

    private static string Speaker(Analysis analysis, Claim claim) => claim.AttributionIndex is not { } index ? string.Empty
        : analysis.Attributions[index].Source is not { } source ? "?"
        : RoleName.Of(new ClaimRole(source.Text, source.Offset, source.Length, source.EntityId), analysis.Entities) ?? source.Text;
}
