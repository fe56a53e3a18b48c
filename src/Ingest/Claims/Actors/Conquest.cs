using Ingest.Language;

namespace Ingest.Claims.Actors;

/// <summary>
/// Names the sub-event of a place that is taken by who takes it, where the lexicon's entry leaves it open ("the capture of Dharo by …") or goes by another word
/// ("the army and allied fighters captured …"). However it is worded, it is one type of event: PLOVER's own records code a village that is retaken as fighting.
/// </summary>
internal static class Conquest
{
    public const string Type = "ASSAULT";
    private const string ByState = "Government regains territory";
    private const string ByOthers = "Non-state actor overtakes territory";
    private static readonly ulong Site = Vocabulary.Shared.Kind("site");

    /// <summary>ACLED's name for it; null where it is nothing that was taken, where what was taken is no place, and where nobody is known to have taken it.</summary>
    public static string? Of(EventEntry entry, Reading reading, Phrase? target, ClaimRole? actor)
    {
        var isNamed = entry.Subtype is ByState or ByOthers;
        var isOpen = entry is { Type: "COERCE", Mode: "seize", Subtype: null } && target is { } taken && IsPlace(reading, taken);
        return actor?.Kind switch
        {
            _ when !isNamed && !isOpen => null,
            ActorKind.StateForce or ActorKind.Government => ByState,
            ActorKind.RebelGroup or ActorKind.Opposition => ByOthers,
            _ => isNamed ? entry.Subtype : null,
        };
    }

    /// <summary>"the gas field", "Dharo", "northern Dharo"; not "the freighter Alma", which another noun tells to be no place.</summary>
    private static bool IsPlace(Reading reading, Phrase taken)
    {
        var isThing = false;
        for (var token = taken.First; token < taken.End; token++)
        {
            if ((reading[token].Kinds & Site) != 0)
            {
                return true;
            }

            isThing |= reading.Tree.WordAt(reading.Token(token).Offset) is >= 0 and var word && reading.Tree.Is(word, UniversalTag.Noun);
        }

        return !isThing && char.IsUpper(reading.Text[reading.Token(taken.End - 1).Offset]);
    }
}
