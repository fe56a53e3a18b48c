namespace Ingest.Feeds.WebSub;

/// <summary>What a hub asks when it verifies what we want, or says when it denies it: the query of its GET.</summary>
/// <param name="Mode"><c>hub.mode</c>: subscribe, unsubscribe or denied.</param>
/// <param name="Topic"><c>hub.topic</c>.</param>
/// <param name="Challenge"><c>hub.challenge</c>: what is to be given back.</param>
/// <param name="LeaseSeconds"><c>hub.lease_seconds</c>: how long it will push.</param>
/// <param name="Reason"><c>hub.reason</c>: why it denies.</param>
public sealed record HubQuestion(string? Mode, string? Topic, string? Challenge, string? LeaseSeconds, string? Reason);
