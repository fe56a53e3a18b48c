namespace Ingest.Claims.Actors;

/// <summary>Names the sub-event of a place that is taken by who takes it, where the lexicon's entry leaves it open ("the capture of Dharo by …").</summary>
internal static class Conquest
{
    private static readonly ulong Site = Vocabulary.Shared.Kind("site");

    /// <summary>ACLED's name for it, or null: where nobody is known to have taken it, and where what was taken is no place.</summary>
    public static string? SubtypeOf(EventEntry entry, Reading reading, Phrase? target, ClaimRole? actor)
    {
        if (entry is not { Type: "COERCE", Mode: "seize" } || target is not { } taken || !IsPlace(reading, taken))
        {
            return null;
        }

        return actor?.Kind switch
        {
            ActorKind.StateForce or ActorKind.Government => "Government regains territory",
            ActorKind.RebelGroup or ActorKind.Opposition => "Non-state actor overtakes territory",
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
