namespace Ingest.Storage;

/// <summary>A blob's bytes and the version they were read at.</summary>
public sealed record Blob(ReadOnlyMemory<byte> Content, BlobVersion Version);
