namespace Ingest.Watches.Pacing;

/// <summary>Alerts that go to a sink in one message.</summary>
/// <param name="Id"><c>d-…</c>, made from the sink and the alerts.</param>
/// <param name="AlertIds">The alerts, oldest first.</param>
public sealed record HeldBatch(string Id, IReadOnlyList<string> AlertIds);
