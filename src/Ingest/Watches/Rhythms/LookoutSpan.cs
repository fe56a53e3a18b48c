namespace Ingest.Watches.Rhythms;

/// <summary>A time in which news were looked for without a long break.</summary>
public sealed record LookoutSpan(DateTimeOffset From, DateTimeOffset To);
