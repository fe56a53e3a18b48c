namespace Ingest.Feeds.Parsing;

/// <summary>What an element holds: text with its references resolved, or markup as the publisher wrote it.</summary>
/// <param name="Text">The text, without the tags of child elements and white space at its ends.</param>
/// <param name="Markup">The content as HTML where there were child elements, else null.</param>
internal readonly record struct Leaf(string Text, string? Markup);
