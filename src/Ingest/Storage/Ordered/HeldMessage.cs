namespace Ingest.Storage.Ordered;

/// <summary>A message that the host knows of: it stands in line, is in the hands of a worker, or was given back with a delay.</summary>
/// <param name="Position">Its place in line: the order in which messages were first seen.</param>
/// <param name="Receipt">Proof of the lease; null while the service has it: it was only seen so far, or its lease was lost.</param>
/// <param name="Deliveries">How often a worker got it; interrupted ones are not counted.</param>
/// <param name="Interruptions">How often a process ended while it was in hand.</param>
/// <param name="LeaseEnd">When the service shows it again at the latest, unless the lease is renewed.</param>
internal sealed record HeldMessage(
    string Queue,
    string Id,
    long Position,
    string? Receipt,
    string Body,
    DateTimeOffset Enqueued,
    int Deliveries,
    int Interruptions,
    HeldState State,
    DateTimeOffset LeaseEnd)
{
    /// <summary>The message as a worker gets it.</summary>
    public QueueMessage Message() => new(Queue, Id, Receipt ?? string.Empty, Body, Deliveries, Enqueued, Reason: null);
}
