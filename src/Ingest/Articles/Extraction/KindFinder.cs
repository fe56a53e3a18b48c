namespace Ingest.Articles.Extraction;

/// <summary>Tells articles from lists of articles, pay walls, consent walls and error pages, by what the page says and how its text is spread. The phrases are in <c>kinds.tsv</c>.</summary>
internal sealed class KindFinder
{
    private const int LittleText = 60;
    private const int ShortText = 120;
    private const int FullText = 250;
    private const int FewLinks = 30;
    private const int LongestTitle = 200;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", ": "];

    private readonly ExtractedArticle _article;
    private readonly PageFacts _facts;
    private readonly PageMetadata _page;
    private readonly PageBlocks _blocks;
    private readonly BodyText _body;

    private KindFinder(ExtractedArticle article, PageFacts facts, PageMetadata page, PageBlocks blocks, BodyText body) => (_article, _facts, _page, _blocks, _body) = (article, facts, page, blocks, body);

    public static KindFinding Find(ExtractedArticle article, PageFacts facts, PageMetadata page, PageBlocks blocks, BodyText body)
    {
        var finder = new KindFinder(article, facts, page, blocks, body);
        return finder.Error() ?? finder.Consent() ?? finder.Paywall() ?? finder.Index() ?? finder.Nothing() ?? new KindFinding(ArticleKind.Article, null);
    }

    private KindFinding? Error() =>
        _body.Words < FullText && KindPhrases.InTitles(Titles(), "error") is { } phrase ? new KindFinding(ArticleKind.Error, $"Its title says '{phrase}'.") : null;

    private KindFinding? Consent()
    {
        if (_body.Words >= FullText)
        {
            return null;
        }

        if (KindPhrases.InTitles(Titles(), "consent") is { } title)
        {
            return new KindFinding(ArticleKind.Consent, $"Its title says '{title}'.");
        }

        var said = _facts.IsArticle || _body.Words >= ShortText ? [] : KindPhrases.InText(_blocks.Blocks.Where(static b => b.Words is > 1 and < 150), "consent-text");
        return said.Count >= 2 && !IsTold() ? new KindFinding(ArticleKind.Consent, $"It says '{said[0]}' and '{said[1]}', and little else.") : null;
    }

    private KindFinding? Paywall()
    {
        if (_facts.IsFree == false && _body.Words < FullText)
        {
            return new KindFinding(ArticleKind.Paywall, "Its structured data says that it is not free, and little of it is shown.");
        }

        if (_body.Words >= ShortText * 3 / 2)
        {
            return null;
        }

        var said = KindPhrases.InText(_blocks.Blocks.Where(static b => b.Words is > 1 and < 80 && !IsFrame(b.Owner)), "paywall");
        return said.Count >= (_body.Words < LittleText ? 1 : 2) || (said.Count == 1 && said[0].Contains("to", StringComparison.Ordinal) && IsCutOff())
            ? new KindFinding(ArticleKind.Paywall, $"It says '{said[0]}', and little of the article is shown.")
            : null;
    }

    private KindFinding? Index()
    {
        if (_facts.IsArticle || _page.Meta("og:type") is "article" || _page.Meta("article:published_time") is not null)
        {
            return null;
        }

        var isFront = PageAddress.Parse(_article.Url) is { PathAndQuery: "/" or "" };
        var teasers = _blocks.Elements.Count(static e => e.Name is "article" && e.EndBlock > e.FirstBlock);
        var links = _blocks.Blocks.Where(static b => b.IsLinks && b.Words >= 4 && !IsFrame(b.Owner)).Sum(static b => b.Words);
        return _facts.IsIndex && _body.Words < FullText ? new KindFinding(ArticleKind.Index, "Its structured data says that it is a list.")
            : isFront && links > _body.Words ? new KindFinding(ArticleKind.Index, "It is a front page, and most of it is links.")
            : teasers >= 6 && links > _body.Words ? new KindFinding(ArticleKind.Index, "It holds several articles, and most of it is links.")
            : (links > 150 && links > 4 * _body.Words) || (_body.Words < LittleText && links > FewLinks + (2 * _body.Words)) ? new KindFinding(ArticleKind.Index, "Nearly all of it is links.")
            : null;
    }

    private KindFinding? Nothing() =>
        _body.Text is null ? new KindFinding(ArticleKind.Other, "It holds no text but links and labels.")
        : _body.ProseBlocks == 0 ? new KindFinding(ArticleKind.Other, "Nothing in its text reads like a sentence.")
        : null;

    /// <summary>The title as found, the parts of the document's own title, and the first headings, folded.</summary>
    private IEnumerable<string> Titles()
    {
        yield return PhraseLexicon.Folded(PlainText.Shorten(_article.Title ?? string.Empty, LongestTitle));
        foreach (var part in PlainText.Shorten(_page.DocumentTitle ?? string.Empty, LongestTitle).Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            yield return PhraseLexicon.Folded(part);
        }

        foreach (var heading in _page.Headings.Take(2))
        {
            yield return PhraseLexicon.Folded(PlainText.Shorten(heading.Element.TextContent, LongestTitle));
        }
    }

    /// <summary>Whether the page says that it is one article, published at some time: a banner over it makes it no wall.</summary>
    private bool IsTold() => _article.Published is not null && _body.ProseBlocks > 0 && _body.Words >= LittleText;

    private bool IsCutOff() => _body.Text is not { } text || text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal) || char.IsLetterOrDigit(text[^1]);

    private static bool IsFrame(PageElement owner)
    {
        for (var around = owner; around is not null; around = around.Parent)
        {
            if (around.Name is "nav" or "footer" or "header" or "aside")
            {
                return true;
            }
        }

        return false;
    }
}
