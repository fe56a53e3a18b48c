namespace Ingest.Tests.Storage;

/// <summary>A record with lists that always are there and one that may not be.</summary>
internal sealed record Listed(string Name, IReadOnlyList<string> Parts, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<string>? Notes);
