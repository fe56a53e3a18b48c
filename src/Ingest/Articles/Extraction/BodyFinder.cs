namespace Ingest.Articles.Extraction;

/// <summary>
/// Finds the part of a page that is the article. Each block is worth its words if it reads like prose and costs something if it reads like
/// navigation; the body is the element whose blocks are worth most together, the smallest such, moved to what the page itself calls its body
/// where that holds most of the worth. Linear in the number of blocks.
/// </summary>
internal sealed class BodyFinder
{
    private const double DeclaredBodyShare = 0.6;
    private const int DeclaredBodyWords = 20;
    private const double DeclaredShare = 0.85;
    private const double ArticleWorth = 60;
    private const int MostArticles = 20;
    private const int HeadingWithin = 15;

    private readonly PageBlocks _page;
    private readonly DeclaredText _declared;
    private readonly double[] _worth;
    private readonly bool[] _isConfirmed;

    private BodyFinder(PageBlocks page, DeclaredText declared)
    {
        _page = page;
        _declared = declared;
        _worth = new double[page.Blocks.Count + 1];
        _isConfirmed = page.Blocks.Select(declared.Confirms).ToArray();
    }

    /// <param name="declaredText">The body as the page's structured data states it.</param>
    /// <param name="description">The page's description by its metas.</param>
    public static BodyText Find(PageBlocks page, string? declaredText, string? title, string? description)
    {
        var finder = new BodyFinder(page, DeclaredText.Of(declaredText));
        AsideGuard.Resolve(page);
        finder.Weigh();
        var root = finder.Alone(finder.Best(), title);
        return new BodyWriter(page, finder._isConfirmed, finder.IsAllDeclaredIn(root), title, description).Write(root);
    }

    private void Weigh()
    {
        for (var i = 0; i < _page.Blocks.Count; i++)
        {
            _worth[i + 1] = _worth[i] + (_isConfirmed[i] ? 2 * _page.Blocks[i].Words : WorthOf(_page.Blocks[i]));
        }
    }

    private double WorthOf(TextBlock block)
    {
        if (block.Owner.IsAside)
        {
            return 0;
        }

        if (block.IsLinks)
        {
            return -(2 + (0.5 * block.Words));
        }

        if (block.IsProse)
        {
            return block.Words * (1 - block.LinkShare) * (_declared.IsEmpty ? 1 : 0.5);
        }

        return block.Kind switch
        {
            BlockKind.Heading or BlockKind.ListItem or BlockKind.Row => -0.5,
            BlockKind.Preformatted => block.Words,
            _ => -2,
        };
    }

    private bool IsAllDeclaredIn(PageElement root)
    {
        var confirmed = 0;
        for (var i = root.FirstBlock; i < root.EndBlock; i++)
        {
            confirmed += _isConfirmed[i] ? _page.Blocks[i].Words : 0;
        }

        return !_declared.IsEmpty && confirmed >= DeclaredShare * _declared.Words;
    }

    private double Worth(PageElement element) => _worth[element.EndBlock] - _worth[element.FirstBlock];

    private PageElement Best()
    {
        var best = _page.Elements[0];
        PageElement? called = null;
        foreach (var element in _page.Elements)
        {
            if (Worth(element) >= Worth(best) && !element.IsAside)
            {
                best = element;
            }

            if (element.Role == ElementRole.Body && !element.IsAside && (called is null || Worth(element) > Worth(called)))
            {
                called = element;
            }
        }

        var isMost = called is not null && Worth(called) >= DeclaredBodyWords && Worth(called) >= DeclaredBodyShare * Worth(best);
        return isMost ? called! : best;
    }

    /// <summary>Pages that go on with the next article when their reader scrolls hold both: the one under the page's own title, else the first.</summary>
    private PageElement Alone(PageElement root, string? title)
    {
        var articles = _page.Elements.Where(e => e.Name == "article" && e != root && e.IsInside(root) && Worth(e) >= ArticleWorth && Heading(e) is not null).Take(MostArticles).ToArray();
        var letters = PlainText.Letters(title);
        return articles.Length < 2 ? root : Array.Find(articles, a => letters.Length > 0 && PlainText.Letters(Heading(a)).Contains(letters, StringComparison.Ordinal)) ?? articles[0];
    }

    private string? Heading(PageElement element)
    {
        for (var i = element.FirstBlock; i < element.EndBlock && i < element.FirstBlock + HeadingWithin; i++)
        {
            if (_page.Blocks[i].Owner.Name == "h1")
            {
                return _page.Blocks[i].Text;
            }
        }

        return null;
    }
}
