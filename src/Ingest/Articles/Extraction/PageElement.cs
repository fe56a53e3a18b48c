namespace Ingest.Articles.Extraction;

/// <summary>A block-level element of a page and the range of the page's blocks that lie in it.</summary>
internal sealed class PageElement(string name, PageElement? parent, ElementRole role, int firstBlock)
{
    public string Name { get; } = name;

    public PageElement? Parent { get; } = parent;

    public ElementRole Role { get; set; } = role;

    public int FirstBlock { get; } = firstBlock;

    /// <summary>One past the last block.</summary>
    public int EndBlock { get; set; }

    /// <summary>Whether this element or one around it is no part of an article.</summary>
    public bool IsAside { get; set; }

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    public bool IsInside(PageElement other) => FirstBlock >= other.FirstBlock && EndBlock <= other.EndBlock && Depth >= other.Depth;
}
