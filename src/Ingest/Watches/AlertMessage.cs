namespace Ingest.Watches;

/// <summary>A message on <c>alerts</c>: deliver this alert; or, where there is none, what was held for a sink.</summary>
/// <param name="AlertId">The alert; empty for what was held.</param>
/// <param name="Sink">The sink whose held alerts are due; null for an alert.</param>
public sealed record AlertMessage(string AlertId, string? Sink = null);
