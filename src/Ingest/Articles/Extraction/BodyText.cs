namespace Ingest.Articles.Extraction;

/// <summary>The article's text: paragraphs separated by a blank line, how much of it reads like prose, and the captions that stand among them.</summary>
internal sealed record BodyText(string? Text, int Words, int ProseBlocks)
{
    public IReadOnlyList<string> Captions { get; init; } = [];
}
