namespace Ingest.Articles.Extraction;

/// <summary>Writes the blocks of the body as text and leaves out what is not the article: link lists, appeals, labels before the first and after the last paragraph, headings over nothing.</summary>
/// <param name="isConfirmed">Which blocks the page's structured data repeats.</param>
/// <param name="isAllDeclared">Whether these are nearly all that it states, so that what follows them is something else.</param>
internal sealed class BodyWriter(PageBlocks page, IReadOnlyList<bool> isConfirmed, bool isAllDeclared, string? title, string? description)
{
    private static readonly PhraseLexicon Phrases = PhraseLexicon.Load();

    public BodyText Write(PageElement root)
    {
        var kept = Kept(root);
        TrimEnds(kept);
        DropEmptyHeadings(kept);
        DropTitle(kept);
        kept.InsertRange(0, kept.Count == 0 ? [] : StandfirstFinder.Find(page, kept[0], title, description).Where(i => !Phrases.IsBoilerplate(page.Blocks[i])));
        var blocks = kept.ConvertAll(i => page.Blocks[i]);
        return blocks.Count == 0
            ? new BodyText(null, 0, 0)
            : new BodyText(string.Join("\n\n", blocks.Select(static b => b.Text)), blocks.Sum(static b => b.Words), blocks.Count(static b => b.IsProse)) { Captions = CaptionFinder.Find(page, root) };
    }

    private List<int> Kept(PageElement root)
    {
        var kept = new List<int>();
        for (var i = root.FirstBlock; i < root.EndBlock; i++)
        {
            if (isConfirmed[i] || Belongs(page.Blocks[i]))
            {
                kept.Add(i);
            }
        }

        return kept;
    }

    private bool Belongs(TextBlock block) =>
        !block.Owner.IsAside
        && !(block.IsLinks && (block.LinkShare > 0.8 || block.Words < 12))
        && !Phrases.IsBoilerplate(block)
        && !IsTitle(block);

    private bool IsTitle(TextBlock block) =>
        block.Kind == BlockKind.Heading && title is not null && string.Equals(block.Text.Trim(), title.Trim(), StringComparison.OrdinalIgnoreCase);

    private void TrimEnds(List<int> kept)
    {
        var first = kept.FindIndex(IsAnchor);
        if (first < 0)
        {
            return;
        }

        var last = kept.FindLastIndex(b => isAllDeclared ? isConfirmed[b] : IsAnchor(b));
        while (!isAllDeclared && last + 1 < kept.Count && page.Blocks[kept[last + 1]].Kind is BlockKind.ListItem or BlockKind.Row or BlockKind.Quote or BlockKind.Preformatted)
        {
            last++;
        }

        kept.RemoveRange(last + 1, kept.Count - last - 1);
        while (first > 0 && page.Blocks[kept[first - 1]].Kind is BlockKind.ListItem or BlockKind.Heading or BlockKind.Row)
        {
            first--;
        }

        kept.RemoveRange(0, first);
    }

    // The title as readers see it, where the head gives another.
    private void DropTitle(List<int> kept)
    {
        while (title is not null && kept.Count > 1 && page.Blocks[kept[0]] is { Kind: BlockKind.Heading, Owner.Name: "h1" })
        {
            kept.RemoveAt(0);
        }
    }

    private bool IsAnchor(int block) => isConfirmed[block] || page.Blocks[block].IsProse || page.Blocks[block].Kind == BlockKind.Preformatted;

    private void DropEmptyHeadings(List<int> kept)
    {
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            if (page.Blocks[kept[i]].Kind == BlockKind.Heading && (i + 1 == kept.Count || page.Blocks[kept[i]].IsLinks))
            {
                kept.RemoveAt(i);
            }
        }
    }
}
