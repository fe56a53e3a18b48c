namespace Ingest.Feeds.Parsing;

/// <summary>What <see cref="MarkupReader"/> stands on.</summary>
internal enum MarkupToken
{
    None,
    Start,
    End,
    Text,
    CData,
}
