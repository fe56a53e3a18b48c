namespace Ingest.Articles.Extraction;

/// <summary>A page's block-level elements and blocks of text, both in document order.</summary>
internal sealed record PageBlocks(IReadOnlyList<PageElement> Elements, IReadOnlyList<TextBlock> Blocks);
