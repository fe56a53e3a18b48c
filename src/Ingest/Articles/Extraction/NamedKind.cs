namespace Ingest.Articles.Extraction;

/// <summary>What the words of an element's class or id say it holds.</summary>
[Flags]
internal enum NamedKind
{
    None = 0,
    Date = 1,
    Byline = 2,
}
