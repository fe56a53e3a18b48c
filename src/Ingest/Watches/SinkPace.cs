namespace Ingest.Watches;

/// <summary>When a sink may be told, and how often. What may not go now is held, and goes in one message when it may.</summary>
/// <param name="Quiet">Hours in which nothing is sent, such as <c>22:00-07:00</c>; null for none.</param>
/// <param name="Digest">How often one message tells all: <c>07:00</c> (each day at that time), or a span such as <c>6h</c> or <c>30m</c>; null: each alert by itself.</param>
/// <param name="MostPerHour">The most messages in any sixty minutes; what is over goes into one message at the end of them. Null: no limit.</param>
/// <param name="Zone">The IANA time zone of the hours above; null: UTC.</param>
public sealed record SinkPace(string? Quiet = null, string? Digest = null, int? MostPerHour = null, string? Zone = null);
