namespace Ingest.Articles.Revisions;

/// <summary>A piece of a comparison. The texts of <c>same</c> and <c>removed</c>, put together, are the earlier text; those of <c>same</c> and <c>added</c>, the later.</summary>
public sealed record DiffPart(DiffKind Kind, string Text);
