namespace Ingest.Tests.Watches;

/// <summary>A recognised entity of an article of a case.</summary>
internal sealed record TimelineEntity(string Text, string Category, double Confidence, string? Id = null, string? Name = null);
