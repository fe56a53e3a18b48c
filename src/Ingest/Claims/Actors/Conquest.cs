namespace Ingest.Claims.Actors;

/// <summary>Names the sub-event of a place that is taken by who takes it, where the lexicon's entry leaves it open ("the capture of Dharo by …") or goes by another word ("the army and allied fighters captured …").</summary>
internal static class Conquest
{
    private const string ByState = "Government regains territory";
    private const string ByOthers = "Non-state actor overtakes territory";
    private static readonly ulong Site = Vocabulary.Shared.Kind("site");

    /// <summary>ACLED's name for it, or null: where nobody is known to have taken it, and where what was taken is no place.</summary>
    public static string? SubtypeOf(EventEntry entry, Reading reading, Phrase? target, ClaimRole? actor)
    {
        var isOpen = entry is { Type: "COERCE", Mode: "seize", Subtype: null } && target is { } taken && IsPlace(reading, taken);
        if (!isOpen && entry.Subtype is not (ByState or ByOthers))
        {
            return null;
        }

        return actor?.Kind switch
        {
            ActorKind.StateForce or ActorKind.Government => ByState,
            ActorKind.RebelGroup or ActorKind.Opposition => ByOthers,
            _ => null,
        };
    }

    private static bool IsPlace(Reading reading, Phrase taken)
    {
        for (var token = taken.First; token < taken.End; token++)
        {
            if ((reading[token].Kinds & Site) != 0)
            {
                return true;
            }
        }

        return char.IsUpper(reading.Text[reading.Token(taken.End - 1).Offset]);
    }
}
