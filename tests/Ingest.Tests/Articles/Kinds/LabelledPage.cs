using System.Text;
using Ingest.Articles;

namespace Ingest.Tests.Articles.Kinds;

/// <summary>A page of this project's own making and what it is: <c>Cases/pages.txt</c>, each after a line <c>#### kind address</c>.</summary>
internal sealed record LabelledPage(string Kind, string Url, string Html)
{
    private const string Mark = "#### ";

    public static IReadOnlyList<LabelledPage> All { get; } = Read();

    public ExtractedArticle Extract() => ArticleExtractor.Extract(Encoding.UTF8.GetBytes(Html), Url, "text/html; charset=utf-8");

    private static IReadOnlyList<LabelledPage> Read() =>
        [.. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Articles", "Kinds", "Cases", "pages.txt")).Split(Mark, StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    private static LabelledPage Parse(string page)
    {
        var end = page.IndexOf('\n', StringComparison.Ordinal);
        var label = page[..end].Trim().Split(' ');
        return new LabelledPage(label[0], label[1], page[(end + 1)..]);
    }
}
