namespace Ingest.Articles;

/// <summary>The evidence: bytes by hash (under <c>raw/pages</c>, or <c>raw/feeds</c> where the text is the feed's) and the fetch that brought them.</summary>
public sealed record RawPointer(string Sha256, string Blob, string FetchId);
