namespace Ingest.Index.Rows;

/// <summary>How many things were set aside in one stage for one reason.</summary>
public sealed record SetAsideCount(string Stage, string Code, int Count);
