namespace Ingest.Articles;

/// <summary>One entry of a live blog.</summary>
/// <param name="Published">When it was posted; null where the page does not say.</param>
/// <param name="Headline">Its headline, if it has one.</param>
/// <param name="Text">Plain text, paragraphs separated by a blank line.</param>
public sealed record LiveEntry(DateTimeOffset? Published, string? Headline, string Text);
