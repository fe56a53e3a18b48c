namespace Ingest.Articles.Extraction;

/// <summary>The article's text: paragraphs separated by a blank line, and how much of it reads like prose.</summary>
internal sealed record BodyText(string? Text, int Words, int ProseBlocks);
