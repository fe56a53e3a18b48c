namespace Ingest.Articles.Extraction;

/// <summary>
/// Settles which elements are no part of an article. Class names are habits, not promises: an element that holds most of the page's
/// prose, or what the page calls its body, is no aside whatever it is called.
/// </summary>
internal static class AsideGuard
{
    private const double ProseShare = 0.4;
    private const int BodyWords = 40;

    public static void Resolve(PageBlocks page)
    {
        Spread(page, ElementRole.Comments);
        TeaserGuard.Resolve(page);
        var prose = ProseBefore(page);
        var total = prose[^1];
        foreach (var element in page.Elements)
        {
            var words = prose[element.EndBlock] - prose[element.FirstBlock];
            if (element.Role is ElementRole.Aside or ElementRole.Caption && total > BodyWords && words > (element.Name is "aside" or "nav" or "footer" ? 0.75 : ProseShare) * total && element.Name is not ("figure" or "figcaption"))
            {
                element.Role = ElementRole.None;
            }

            if (element.Role == ElementRole.Body && words >= BodyWords)
            {
                Free(element);
            }
        }

        Spread(page, ElementRole.Aside);
        Spread(page, ElementRole.Caption);
    }

    private static void Spread(PageBlocks page, ElementRole role)
    {
        foreach (var element in page.Elements)
        {
            element.IsAside |= element.Role == role || element.Parent is { IsAside: true };
        }
    }

    private static int[] ProseBefore(PageBlocks page)
    {
        var prose = new int[page.Blocks.Count + 1];
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            prose[i + 1] = prose[i] + (block.IsProse && !block.Owner.IsAside ? block.Words : 0);
        }

        return prose;
    }

    private static void Free(PageElement body)
    {
        for (var around = body.Parent; around is not null; around = around.Parent)
        {
            if (around.Role is ElementRole.Aside or ElementRole.Caption)
            {
                around.Role = ElementRole.None;
            }
        }
    }
}
