namespace Ingest.Storage;

/// <summary>A message as it was received or peeked.</summary>
/// <param name="Queue">The queue it came from.</param>
/// <param name="Id">Its id within that queue.</param>
/// <param name="Receipt">Proof of the lease; empty for a peeked message.</param>
/// <param name="Body">The body as sent.</param>
/// <param name="DequeueCount">How many times it was received, this time included.</param>
/// <param name="Enqueued">When it was sent.</param>
/// <param name="Reason">Why it was set aside; null on an ordinary queue.</param>
public sealed record QueueMessage(
    string Queue,
    string Id,
    string Receipt,
    string Body,
    int DequeueCount,
    DateTimeOffset Enqueued,
    string? Reason)
{
    /// <summary>The most bytes of UTF-8 a body may have, so that it fits into an Azure queue in Base64 (64 KiB).</summary>
    public const int MaxBodyBytes = 48 * 1024;

    /// <summary>The reason of a message that the Functions host moved to a poison queue, which keeps none.</summary>
    public const string SetAsideByHost = "The Functions host set it aside after its last try; its log has the reason.";
}
