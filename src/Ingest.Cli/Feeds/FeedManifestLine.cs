namespace Ingest.Cli.Feeds;

/// <summary>A line of the manifest that <c>ingest parse feed</c> reads.</summary>
internal sealed record FeedManifestLine(string? File, string? Url, string? ContentType);
