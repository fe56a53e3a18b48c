namespace Ingest.Storage;

/// <summary>An opaque version (ETag) of a blob, changed by every write.</summary>
public readonly record struct BlobVersion(string Value);
