namespace Ingest.Claims;

/// <summary>A claim as it goes onto the queue <c>claims</c> and into <c>claims/</c>: a CloudEvent 1.0 in structured JSON.</summary>
/// <param name="Source"><c>/articles/&lt;articleId&gt;</c>.</param>
/// <param name="Id">The claim's stable id.</param>
/// <param name="Time">When the article's bytes came.</param>
public sealed record ClaimMessage(
    string Specversion,
    string Type,
    string Source,
    string Id,
    DateTimeOffset Time,
    string Datacontenttype,
    ClaimData Data)
{
    /// <summary>The event type of version 1 of this message.</summary>
    public const string ClaimV1 = "ingest.claim.v1";
}
