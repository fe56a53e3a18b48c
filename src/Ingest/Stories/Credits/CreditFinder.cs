using Ingest.Articles;
using Ingest.Storage;

namespace Ingest.Stories.Credits;

/// <summary>Reads which agencies a report names as its source: in its byline, in the dateline, in the notes at its end. Never throws.</summary>
internal static class CreditFinder
{
    /// <summary>Credits stand in the first or the last paragraphs; what an agency is named for between them is news.</summary>
    private const int HeadParagraphs = 6;

    private const int TailParagraphs = 8;

    /// <summary>Characters looked at in one of them: the first ones at the head, the last ones at the tail.</summary>
    private const int HeadLength = 240;

    private const int TailLength = 400;

    private static readonly List<CreditPhrase> Phrases = EmbeddedTable.Rows("Stories/Credits/credits.tsv").Select(CreditPhrase.Read).ToList();

    /// <summary>The agencies behind a report; null where it names none.</summary>
    public static AgencyCredit? Find(StoryCandidate report)
    {
        var paragraphs = report.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var head = paragraphs.Take(HeadParagraphs).Select(static paragraph => NewsAgencies.Mark(paragraph.Length <= HeadLength ? paragraph : paragraph[..HeadLength])).ToList();
        var tail = paragraphs.TakeLast(TailParagraphs).Select(static paragraph => NewsAgencies.Mark(paragraph.Length <= TailLength ? paragraph : paragraph[^TailLength..])).ToList();
        var authors = (report.Authors ?? []).Select(NewsAgencies.Mark).ToList();
        var author = NewsAgencies.Publishing(report.Publisher, report.Url)
            ?? Credited(CreditPhrase.Author, authors, head, tail).FirstOrDefault();
        var contributors = Credited(CreditPhrase.Contributor, [], head, tail).Where(agency => agency != author).Distinct(StringComparer.Ordinal).ToList();
        return author is null && contributors.Count == 0 ? null : new AgencyCredit(author, contributors);
    }

    private static IEnumerable<string> Credited(string role, List<string> authors, List<string> head, List<string> tail) =>
        Phrases
            .Where(phrase => phrase.Role == role)
            .SelectMany(phrase => (phrase.Where switch
            {
                CreditPhrase.Head => head,
                CreditPhrase.Tail => tail,
                _ => authors,
            }).SelectMany(phrase.In));
}
