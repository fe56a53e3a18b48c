using Ingest.Claims;
using Ingest.Claims.Events;

namespace Ingest.Index.Contradictions;

/// <summary>A claim with what is compared of it.</summary>
/// <param name="Happened">Whether it says that the event happened; null where it says neither, as a plan or a question does.</param>
/// <param name="Speaker">Who says so: the speaker's entity or folded words, else the publisher.</param>
internal sealed record ReportedEvent(ClaimMessage Message, EventParts Parts, bool? Happened, string Speaker)
{
    public ClaimData Claim => Message.Data;

    public DateTimeOffset Time => Claim.Article.Published ?? Message.Time;

    public static ReportedEvent Of(ClaimMessage message) => new(message, EventParts.Of(message.Data), Stance(message.Data), SpeakerOf(message.Data));

    // Who denies that something did not happen says that it did.
    private static bool? Stance(ClaimData claim)
    {
        var isAffirmed = string.Equals(claim.Polarity, "affirmed", StringComparison.Ordinal);
        return claim.Modality switch
        {
            "asserted" or "claimed" => isAffirmed,
            "denied" => !isAffirmed,
            _ => null,
        };
    }

    private static string SpeakerOf(ClaimData claim) =>
        claim.Attribution?.Source is { } source ? source.EntityId ?? FoldedName.Of(source.Text) : $"| {FoldedName.Of(claim.Article.Publisher)}";
}
