namespace Ingest.Watches;

/// <summary>The blob <c>state/alerts/&lt;id&gt;.json</c>: an alert, which never changes, and where it was delivered.</summary>
public sealed record AlertRecord(Alert Alert, IReadOnlyList<Delivery> Deliveries);
