namespace Ingest.Storage;

/// <summary>How often a message was put off: the blob <c>state/deferred/&lt;queue&gt;/&lt;hash of body&gt;.json</c>, changed by compare-and-set.</summary>
/// <param name="Queue">The queue it is on.</param>
/// <param name="Reason">Why it was put off the last time, in a sentence.</param>
/// <param name="Deferrals">How often it was put off, the last time included.</param>
/// <param name="Until">When its copy is to be delivered.</param>
public sealed record DeferralRecord(string Queue, string Reason, int Deferrals, DateTimeOffset Until);
