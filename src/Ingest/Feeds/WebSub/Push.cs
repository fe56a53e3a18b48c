namespace Ingest.Feeds.WebSub;

/// <summary>A delivery of a hub, before its body is read.</summary>
/// <param name="FeedId">The feed, from the callback's path.</param>
/// <param name="Token">The token, from the callback's path.</param>
/// <param name="Signature">The header <c>X-Hub-Signature</c>.</param>
/// <param name="ContentType">The header <c>Content-Type</c>.</param>
/// <param name="ContentEncoding">The header <c>Content-Encoding</c>.</param>
/// <param name="Link">The header <c>Link</c>, several joined by commas.</param>
/// <param name="ContentLength">How many bytes the body is said to have.</param>
public sealed record Push(string FeedId, string Token, string? Signature, string? ContentType, string? ContentEncoding, string? Link, long? ContentLength)
{
    /// <summary>Without the token.</summary>
    public override string ToString() => $"push for {FeedId}";
}
