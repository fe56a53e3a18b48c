namespace Ingest.Index.Rows;

/// <summary>Some rows, newest first, and where to go on: <paramref name="Continuation"/> is given back as <c>after</c>, null after the last row.</summary>
public sealed record ResultPage<T>(IReadOnlyList<T> Items, string? Continuation);
