using Ingest.Storage;

namespace Ingest.Articles.Extraction;

/// <summary>Tells articles from lists of articles, pay walls, consent walls and error pages, by what the page says and how its text is spread. The phrases are in <c>kinds.tsv</c>.</summary>
internal sealed class KindFinder
{
    private const int ShortText = 120;
    private const int FullText = 250;

    private static readonly ILookup<string, string> Phrases = EmbeddedTable.Pairs("Articles/kinds.tsv").ToLookup(static p => p.First, static p => p.Second, StringComparer.Ordinal);

    public static ArticleKind Find(ExtractedArticle article, PageFacts facts, PageMetadata page, PageBlocks blocks, BodyText body)
    {
        if (body.Words < FullText && IsSaidBy(Head(article, page), "error"))
        {
            return ArticleKind.Error;
        }

        var shown = Shown(blocks);
        if (body.Words < FullText && (IsSaidBy(Head(article, page), "consent") || (body.Words < ShortText && Count(shown, "consent-text") >= 2)))
        {
            return ArticleKind.Consent;
        }

        if ((facts.IsFree == false && body.Words < FullText) || (body.Words < ShortText * 3 / 2 && Count(shown, "paywall") > 0))
        {
            return ArticleKind.Paywall;
        }

        if (IsIndex(article, facts, page, blocks, body))
        {
            return ArticleKind.Index;
        }

        return body.Text is null || body.ProseBlocks == 0 ? ArticleKind.Other : ArticleKind.Article;
    }

    private static bool IsIndex(ExtractedArticle article, PageFacts facts, PageMetadata page, PageBlocks blocks, BodyText body)
    {
        if (facts.IsArticle || page.Meta("og:type") is "article" || page.Meta("article:published_time") is not null)
        {
            return false;
        }

        var isFront = PageAddress.Parse(article.Url) is { PathAndQuery: "/" or "" };
        var teasers = blocks.Elements.Count(static e => e.Name is "article" && e.EndBlock > e.FirstBlock);
        var links = blocks.Blocks.Where(static b => b.IsLinks && b.Words >= 4).Sum(static b => b.Words);
        return (facts.IsIndex && body.Words < FullText)
            || (isFront && links > body.Words)
            || (teasers >= 6 && links > body.Words)
            || (links > 150 && links > 4 * body.Words);
    }

    private static string Head(ExtractedArticle article, PageMetadata page) =>
        $" {PhraseLexicon.Folded(PlainText.Shorten(article.Title ?? string.Empty, 200))} {PhraseLexicon.Folded(PlainText.Shorten(page.DocumentTitle ?? string.Empty, 200))} {PhraseLexicon.Folded(string.Join(' ', page.Headings.Take(2).Select(static h => PlainText.Shorten(h.Element.TextContent, 200))))} ";

    private static string Shown(PageBlocks blocks)
    {
        var text = new System.Text.StringBuilder();
        foreach (var block in blocks.Blocks.Where(static b => b.Words is > 2 and < 80))
        {
            text.Append(' ').Append(PhraseLexicon.Folded(block.Text));
            if (text.Length > 20_000)
            {
                break;
            }
        }

        return text.Append(' ').ToString();
    }

    private static bool IsSaidBy(string text, string kind) => Count(text, kind) > 0;

    private static int Count(string text, string kind) => Phrases[kind].Count(phrase => text.Contains(" " + phrase + " ", StringComparison.Ordinal));
}
