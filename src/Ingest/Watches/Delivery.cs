namespace Ingest.Watches;

/// <summary>An alert is done with for one sink.</summary>
/// <param name="Sink">The sink's name.</param>
/// <param name="Time">When.</param>
/// <param name="Outcome"><c>delivered</c>, or why it never will be: <c>gone</c> (the receiver wants no more), <c>disabled</c>, <c>no-such-sink</c>.</param>
public sealed record Delivery(string Sink, DateTimeOffset Time, string Outcome);
