using Ingest.Storage;

namespace Ingest.Articles.Extraction;

/// <summary>Phrases by which pages say that they are no articles: the table <c>kinds.tsv</c>.</summary>
internal static class KindPhrases
{
    private const int MostExtraWords = 4;
    private const int LongestText = 20_000;

    private static readonly ILookup<string, string> Phrases = EmbeddedTable.Pairs("Articles/kinds.tsv").ToLookup(static p => p.First, static p => p.Second, StringComparer.Ordinal);

    /// <summary>The first phrase of a kind that makes up most of a title or heading: an article about error pages says more than that.</summary>
    public static string? InTitles(IEnumerable<string> titles, string kind)
    {
        foreach (var title in titles)
        {
            var folded = $" {title} ";
            var found = Phrases[kind].FirstOrDefault(phrase => Words(title) <= Words(phrase) + MostExtraWords && folded.Contains($" {phrase} ", StringComparison.Ordinal));
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The phrases of a kind that the given blocks hold.</summary>
    public static IReadOnlyList<string> InText(IEnumerable<TextBlock> blocks, string kind)
    {
        var text = new System.Text.StringBuilder(" ");
        foreach (var block in blocks)
        {
            text.Append(PhraseLexicon.Folded(block.Text)).Append(' ');
            if (text.Length > LongestText)
            {
                break;
            }
        }

        var shown = text.ToString();
        return Phrases[kind].Where(phrase => shown.Contains($" {phrase} ", StringComparison.Ordinal)).ToArray();
    }

    private static int Words(string folded) => folded.AsSpan().Count(' ') + 1;
}
