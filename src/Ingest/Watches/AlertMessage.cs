namespace Ingest.Watches;

/// <summary>A message on <c>alerts</c>: deliver this alert.</summary>
public sealed record AlertMessage(string AlertId);
