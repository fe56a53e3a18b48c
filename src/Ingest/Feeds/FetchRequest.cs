namespace Ingest.Feeds;

/// <summary>What to ask for. <paramref name="ETag"/> and <paramref name="LastModified"/> are validators of the copy we have, sent back as the server gave them.</summary>
public sealed record FetchRequest(Uri Url, string Accept, string? ETag = null, string? LastModified = null)
{
    /// <summary>Headers of this request's own, in place of ours where they have the same name. They go to the origin that was asked only, not to where it redirects: they may hold a password.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }
}
