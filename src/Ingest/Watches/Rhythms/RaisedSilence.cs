namespace Ingest.Watches.Rhythms;

/// <summary>The alert of a silence that its owner is not known to have heard of.</summary>
/// <param name="Last">The last report before it.</param>
public sealed record RaisedSilence(Alert Alert, DateTimeOffset Last);
