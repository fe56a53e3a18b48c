using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using Ingest.Articles;

namespace Ingest.Benchmarks;

/// <summary>Reading an article, against a bare parse of the same bytes. Pages are made here: a small one and one as large as news sites send.</summary>
[MemoryDiagnoser]
public class ArticleExtractorBenchmarks
{
    private byte[] _page = [];

    [Params(10, 400)]
    public int Teasers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var html = new StringBuilder("<!doctype html><html lang=en><head><title>Bridge reopens | Courier</title><script>var state = {\"a\":[1,2,3]};</script></head><body><nav>");
        for (var i = 0; i < Teasers; i++)
        {
            html.Append("<div class='card teaser'><a href='/n").Append(i).Append("'><b>Headline about something that happened</b></a><script>track('card');</script></div>");
        }

        html.Append("</nav><article><h1>Bridge reopens</h1><div class=article-body>");
        for (var i = 0; i < 25; i++)
        {
            html.Append("<p>Engineers reopened the <a href=/bridge>bridge</a> over the channel on Tuesday after three weeks of repairs, the roads office said.</p>");
        }

        _page = Encoding.UTF8.GetBytes(html.Append("</div></article></body></html>").ToString());
    }

    [Benchmark(Baseline = true)]
    public int BareParse()
    {
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(_page));
        return document.ChildNodes.Length;
    }

    [Benchmark]
    public int Extract() => ArticleExtractor.Extract(_page, "https://courier.example/bridge", "text/html; charset=utf-8").Text!.Length;
}
