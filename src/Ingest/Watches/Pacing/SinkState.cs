namespace Ingest.Watches.Pacing;

/// <summary>The blob <c>state/sinks/&lt;hash of name&gt;.json</c>: what a sink that has a pace was sent lately, and what is held for it.</summary>
/// <param name="Sink">The sink's name.</param>
/// <param name="Sent">The messages of the last hour, oldest first.</param>
/// <param name="Held">Ids of the alerts that wait, oldest first.</param>
/// <param name="Due">When they may go; null where none wait.</param>
/// <param name="Batch">The alerts that are being sent together: fixed before they are sent, so that a repetition after a crash is the same message.</param>
/// <param name="Asked">When a message last asked that they be sent; null where none did since the last batch.</param>
public sealed record SinkState(string Sink, IReadOnlyList<SentMessage> Sent, IReadOnlyList<string> Held, DateTimeOffset? Due, HeldBatch? Batch, DateTimeOffset? Asked = null)
{
    /// <summary>A sink that was told nothing yet.</summary>
    public static SinkState New(string sink) => new(sink, [], [], null, null);
}
