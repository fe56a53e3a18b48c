using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using Ingest.Articles;
using Ingest.Articles.Extraction;

namespace Ingest.Benchmarks;

/// <summary>
/// Reading articles, against a bare parse of the same bytes, on one core: two pages made here, a small one and one as large as news sites send, and
/// the real pages of a public set where it lies beside the checkout. The steps show where the time goes: what parsing leaves is the reading itself.
/// </summary>
[MemoryDiagnoser]
public class ArticleExtractorBenchmarks
{
    private IReadOnlyList<byte[]> _pages = [];

    public static IEnumerable<string> Sets => PageDocuments.Sets;

    [ParamsSource(nameof(Sets))]
    public string Set { get; set; } = PageDocuments.Small;

    [GlobalSetup]
    public void Setup() => _pages = PageDocuments.Of(Set);

    [Benchmark(Baseline = true)]
    public int BareParse()
    {
        var nodes = 0;
        foreach (var page in _pages)
        {
            using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page));
            nodes += document.ChildNodes.Length;
        }

        return nodes;
    }

    /// <summary>Decoding, and leaving out what no reader sees.</summary>
    [Benchmark]
    public int Limit() => _pages.Sum(static page => MarkupGuard.Limit(PageCharset.Decode(page, "text/html; charset=utf-8")).Length);

    /// <summary>The same, and parsing what is left.</summary>
    [Benchmark]
    public int LimitAndParse()
    {
        var nodes = 0;
        foreach (var page in _pages)
        {
            using var document = new HtmlParser().ParseDocument(MarkupGuard.Limit(PageCharset.Decode(page, "text/html; charset=utf-8")));
            nodes += document.ChildNodes.Length;
        }

        return nodes;
    }

    [Benchmark]
    public int Extract() => _pages.Sum(static page => ArticleExtractor.Extract(page, "https://courier.example/bridge", "text/html; charset=utf-8").Text?.Length ?? 0);
}
