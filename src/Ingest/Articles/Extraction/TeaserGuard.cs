namespace Ingest.Articles.Extraction;

/// <summary>
/// Finds lists of teasers for other articles: siblings of one kind that each hold a linked headline and a few words. They read like prose and are
/// none of the article, unless there is nothing else on the page.
/// </summary>
internal sealed class TeaserGuard
{
    private const int FewestTeasers = 4;
    private const int FewestWords = 8;
    private const int MostWords = 110;
    private const int HeadlineWithin = 4;
    private const int RemainingWords = 100;
    private const double TeaserShare = 0.7;
    private const double LeadingLinkShare = 0.15;

    private readonly PageBlocks _page;
    private readonly int[] _words;

    private TeaserGuard(PageBlocks page)
    {
        _page = page;
        _words = new int[page.Blocks.Count + 1];
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            _words[i + 1] = _words[i] + page.Blocks[i].Words;
        }
    }

    public static void Resolve(PageBlocks page)
    {
        var guard = new TeaserGuard(page);
        var teasers = guard.Teasers();
        if (teasers.Count > 0 && guard.Remaining(teasers) >= RemainingWords)
        {
            foreach (var teaser in teasers)
            {
                teaser.Role = ElementRole.Aside;
            }
        }
    }

    private HashSet<PageElement> Teasers()
    {
        var children = new Dictionary<(PageElement Parent, string Name), (int All, int Teasers)>();
        foreach (var element in Shown())
        {
            var key = (element.Parent!, element.Name);
            var (all, found) = children.GetValueOrDefault(key);
            children[key] = (all + 1, found + (IsTeaser(element) ? 1 : 0));
        }

        return Shown().Where(e => IsTeaser(e) && children[(e.Parent!, e.Name)] is var (all, found) && found >= FewestTeasers && found >= TeaserShare * all).ToHashSet();
    }

    private IEnumerable<PageElement> Shown() => _page.Elements.Where(static e => e.Parent is not null && e.EndBlock > e.FirstBlock && e.Name is "li" or "article" or "div" or "section");

    private bool IsTeaser(PageElement element)
    {
        if (_words[element.EndBlock] - _words[element.FirstBlock] is < FewestWords or > MostWords)
        {
            return false;
        }

        // The headline comes first; "Learn more" under a paragraph is a link of the article's own.
        for (var i = element.FirstBlock; i < Math.Min(element.FirstBlock + HeadlineWithin, element.EndBlock); i++)
        {
            var block = _page.Blocks[i];
            if (block.Words > 2 && (block.LinkShare > 0.8 || (block is { StartsWithLink: true, Owner.Name: "li" } && block.LinkShare > LeadingLinkShare)))
            {
                return true;
            }

            if (block.IsProse)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The words of prose that lie in no teaser.</summary>
    private int Remaining(HashSet<PageElement> teasers)
    {
        var inTeaser = new bool[_page.Blocks.Count];
        foreach (var teaser in teasers)
        {
            Array.Fill(inTeaser, true, teaser.FirstBlock, teaser.EndBlock - teaser.FirstBlock);
        }

        return _page.Blocks.Where((block, i) => !inTeaser[i] && block.IsProse && !block.Owner.IsAside).Sum(static block => block.Words);
    }
}
