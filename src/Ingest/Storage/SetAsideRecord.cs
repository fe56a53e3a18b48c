namespace Ingest.Storage;

/// <summary>
/// Why a message was set aside, where the host moves it without a reason: the blob <c>state/set-aside/&lt;queue&gt;/&lt;hash of body&gt;.json</c>.
/// It holds the body too: the Functions host gives what it moves seven days to live (the queue service's default), and the blob outlives that.
/// </summary>
/// <param name="Queue">The queue it came from.</param>
/// <param name="Body">The body as sent.</param>
/// <param name="Reason">What the last attempt failed with, in a sentence.</param>
/// <param name="Attempts">How often the queue had delivered it.</param>
/// <param name="Deferrals">How often it was put off before; 0 where it never was.</param>
/// <param name="Time">When the last attempt failed.</param>
public sealed record SetAsideRecord(string Queue, string Body, string Reason, long Attempts, int Deferrals, DateTimeOffset Time);
