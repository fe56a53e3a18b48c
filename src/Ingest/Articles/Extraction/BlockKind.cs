namespace Ingest.Articles.Extraction;

/// <summary>What a block of text is on the page.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Quote,
    Row,
    Preformatted,
}
