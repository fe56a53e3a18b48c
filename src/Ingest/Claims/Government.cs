namespace Ingest.Claims;

/// <summary>
/// A demand, a threat, a promise or a refusal governs what it is about: in "demanded the withdrawal of troops" nobody withdrew. The event
/// that is governed keeps its own claim, with the modality that follows from the one above it.
/// </summary>
internal static class Government
{
    private const int Reach = 12;

    public static bool CanGovern(EventMention mention) =>
        mention.Group is not null && mention.Entry.Type is "REQUEST" or "THREATEN" or "REJECT" or "AGREE" && mention.Entry.Subtype is not "Agreement";

    /// <summary>Whether <paramref name="mention"/> stands in the complement of <paramref name="governor"/>.</summary>
    public static bool Reaches(Reading reading, EventMention? governor, EventMention mention)
    {
        if (governor is null || mention.Trigger.First - governor.Trigger.End > Reach
            || reading.SentenceIndexOf(governor.Trigger.First) != reading.SentenceIndexOf(mention.Trigger.First))
        {
            return false;
        }

        for (var i = governor.Trigger.End; i < mention.Trigger.First; i++)
        {
            if (reading[i].Text is "," or ";" or ":" or "after" or "when" or "because" or "while" or "but" or "and" or "over" or "since")
            {
                return false;
            }
        }

        return true;
    }

    public static string? Modality(EventMention? governor) => governor?.Entry.Type switch
    {
        "REQUEST" => "demanded",
        "THREATEN" => "threatened",
        "AGREE" => "planned",
        _ => null,
    };

    public static string? Polarity(EventMention? governor) => governor?.Entry.Type is "REJECT" ? "negated" : null;
}
