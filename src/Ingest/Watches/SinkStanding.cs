namespace Ingest.Watches;

/// <summary>How far an alert came on its way to a sink.</summary>
/// <param name="Sink">The sink's name.</param>
/// <param name="Outcome">As in <see cref="Delivery"/>; <c>held</c> by the sink's pace, or <c>waiting</c> in the queue <c>alerts</c>.</param>
/// <param name="Time">When it was delivered, or until when it is held; null while it waits.</param>
public sealed record SinkStanding(string Sink, string Outcome, DateTimeOffset? Time)
{
    public const string Held = "held";

    public const string Waiting = "waiting";
}
