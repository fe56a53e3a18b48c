namespace Ingest.Articles.Extraction;

/// <summary>A run of text that a page shows as one block: a paragraph, a heading, a list item, a row.</summary>
/// <param name="Text">White space collapsed; line feeds only where the page breaks a line.</param>
/// <param name="LinkShare">The share of its characters that are links, 0 to 1.</param>
/// <param name="Words">How many words; two characters of a script without spaces count as one.</param>
/// <param name="StartsWithLink">Whether its first character is part of a link.</param>
internal sealed record TextBlock(PageElement Owner, BlockKind Kind, string Text, double LinkShare, int Words, bool StartsWithLink)
{
    private const int ProseWords = 12;

    /// <summary>Whether it reads like a sentence or more, not like a label or a list of links.</summary>
    public bool IsProse => Kind != BlockKind.Heading && LinkShare <= (Words >= 30 ? 0.5 : 0.33) && (Words >= ProseWords || (Words >= 4 && EndsSentence));

    public bool IsLinks => LinkShare > 0.6 || (LinkShare > 0.33 && Words < 30 && !EndsSentence);

    public bool EndsSentence
    {
        get
        {
            var end = Text.AsSpan().TrimEnd("\"'”’»)]“");
            return end.Length > 0 && end[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or ':' or '؟' or '۔';
        }
    }
}
