namespace Ingest.Articles.Extraction;

/// <summary>
/// Settles which elements are no part of an article. Class names are habits, not promises: an element that holds most of the page's
/// prose, or what the page calls its body, is no aside whatever it is called.
/// </summary>
internal static class AsideGuard
{
    private const double ProseShare = 0.4;
    private const double NamedShare = 0.75;
    private const int BodyWords = 40;
    private const int FreedWords = 100;
    private const double FreedShare = 0.75;
    private const int MostBodies = 20;

    public static void Resolve(PageBlocks page)
    {
        FreeComments(page);
        Spread(page, ElementRole.Comments);
        TeaserGuard.Resolve(page);
        var prose = ProseBefore(page);
        var total = prose[^1];
        foreach (var element in page.Elements)
        {
            var words = prose[element.EndBlock] - prose[element.FirstBlock];
            var share = element.Name is "aside" or "nav" or "footer" ? NamedShare : ProseShare;
            if (element.Role is ElementRole.Aside or ElementRole.Caption && total > BodyWords && words > share * total && element.Name is not ("figure" or "figcaption"))
            {
                element.Role = ElementRole.None;
            }

            if (element.Role == ElementRole.Body && words >= BodyWords)
            {
                Free(element);
            }
        }

        FreeEmptied(page, prose);
        Spread(page, ElementRole.Aside);
        Spread(page, ElementRole.Caption);
    }

    /// <summary>What holds the title or the body is not the readers' comments, whatever it is called.</summary>
    private static void FreeComments(PageBlocks page)
    {
        var titles = new int[page.Blocks.Count + 1];
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            titles[i + 1] = titles[i] + (page.Blocks[i].Owner.Name == "h1" ? 1 : 0);
        }

        foreach (var element in page.Elements)
        {
            if (element.Role == ElementRole.Comments && titles[element.EndBlock] > titles[element.FirstBlock])
            {
                element.Role = ElementRole.None;
            }
        }
    }

    /// <summary>A body whose parts are nearly all called asides is made of those parts.</summary>
    private static void FreeEmptied(PageBlocks page, int[] prose)
    {
        var freed = new List<PageElement>();
        foreach (var body in page.Elements.Where(static e => e.Role == ElementRole.Body).Take(MostBodies))
        {
            var parts = page.Elements.Where(e => e.Role == ElementRole.Aside && e.Name is "div" or "section" && e.FirstBlock >= body.FirstBlock && e.EndBlock <= body.EndBlock && e.Parent is { Role: not ElementRole.Aside }).ToArray();
            var aside = parts.Sum(e => prose[e.EndBlock] - prose[e.FirstBlock]);
            var all = prose[body.EndBlock] - prose[body.FirstBlock];
            if (all > FreedWords && aside > FreedShare * all)
            {
                freed.AddRange(parts);
            }
        }

        freed.ForEach(static e => e.Role = ElementRole.None);
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
