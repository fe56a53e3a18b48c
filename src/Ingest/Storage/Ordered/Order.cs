namespace Ingest.Storage.Ordered;

/// <summary>What a worker asks for.</summary>
internal sealed record Order(string Queue, int Count, TimeSpan Lease);
