namespace Ingest.Feeds.WebSub;

/// <summary>A feed's subscription at a hub: the blob <c>state/websub/&lt;feedId&gt;.json</c>, changed by compare-and-set.</summary>
/// <param name="FeedId">The feed.</param>
/// <param name="Hub">The hub's address, as the feed names it.</param>
/// <param name="Topic">The address that the feed gives itself (rel=self), which is what the hub knows it by.</param>
/// <param name="Token">The part of the callback that nobody can guess, 32 hexadecimal digits; only the hub was told.</param>
/// <param name="Secret">What the hub signs its deliveries with, 64 hexadecimal digits; only the hub was told.</param>
/// <param name="Status">In one word: <c>wanted</c>, <c>asked</c>, <c>live</c>, <c>failing</c>, <c>denied</c>, <c>leaving</c> (<see cref="WebSubStatus"/>).</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="NextStep">When the subscription is looked at next: to ask, to renew, or to give up waiting.</param>
/// <param name="LeaseEnds">When the hub stops pushing unless asked again; null before it confirmed.</param>
/// <param name="Failures">Attempts in a row that came to nothing.</param>
/// <param name="PushedAt">When the last document was pushed.</param>
/// <param name="PushedSha256">That document, under <c>raw/feeds</c>.</param>
/// <param name="PushesSince">Since when <paramref name="Pushes"/> are counted.</param>
/// <param name="Pushes">How many documents were taken since then.</param>
public sealed record WebSubState(
    string FeedId,
    string Hub,
    string Topic,
    string Token,
    string Secret,
    string Status,
    string? Reason,
    DateTimeOffset NextStep,
    DateTimeOffset? LeaseEnds = null,
    int Failures = 0,
    DateTimeOffset? PushedAt = null,
    string? PushedSha256 = null,
    DateTimeOffset? PushesSince = null,
    int Pushes = 0)
{
    /// <summary>Without token and secret, so that a log that prints a record gives neither away.</summary>
    public override string ToString() => $"{FeedId} at {Hub}: {Status}";
}
