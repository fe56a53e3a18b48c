using System.Text;
using Ingest.Articles.Revisions;
using Ingest.Feeds;

namespace Ingest.Articles;

/// <summary>Puts together an article that is spread over several pages. A pure function of the bytes.</summary>
internal static class JoinedPages
{
    // Shorter lines (a sub-heading, a name above an answer) may well stand on two pages.
    private const int ShortestRepeated = 40;

    /// <summary>What a further page adds; null where it holds no article.</summary>
    public static ReadPart? Read(ReadOnlyMemory<byte> page, FetchRecord record)
    {
        var article = ArticleExtractor.Extract(page, record.FinalUrl, record.Headers.GetValueOrDefault("content-type"));
        return article is { Kind: ArticleKind.Article, Text: { } text }
            ? new ReadPart(new PagePart(record.Url, record.Sha256, record.Id, record.Time), text, article.Captions, article.NextPage)
            : null;
    }

    /// <summary>The article with its further pages behind the first. Paragraphs that a page repeats are left out.</summary>
    /// <param name="cutShort">Why there are not more pages, though the last one declares another; null where it does not.</param>
    public static ArticleDraft Join(ArticleDraft first, IReadOnlyList<ReadPart> parts, string? cutShort)
    {
        var known = first.Text.Split("\n\n").ToHashSet(StringComparer.Ordinal);
        var text = new StringBuilder(first.Text);
        foreach (var paragraph in parts.SelectMany(static part => part.Text.Split("\n\n")))
        {
            if (known.Add(paragraph) || paragraph.Length < ShortestRepeated)
            {
                text.Append("\n\n").Append(paragraph);
            }
        }

        return first with
        {
            Text = text.ToString(),
            Revision = RevisionText.Id(first.Title, text.ToString()),
            Notes = NoteFinder.Find(text.ToString()),
            Captions = [.. first.Captions, .. parts.SelectMany(static part => part.Captions)],
            MorePages = [.. parts.Select(static part => part.Part)],
            CutShort = cutShort,
        };
    }
}
