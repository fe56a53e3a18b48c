namespace Ingest.Cli.Articles;

/// <summary>A line of a manifest: a page's file, where it came from, and its Content-Type header.</summary>
internal sealed record PageFileLine(string? File, string? Url, string? ContentType);
