using System.Globalization;
using System.Text;
using System.Xml;
using BenchmarkDotNet.Attributes;
using Ingest.Feeds;

namespace Ingest.Benchmarks;

/// <summary>The feed parser beside a bare walk of the framework's XML reader over the same RSS document of 1,000 items (about 1 MB).</summary>
[MemoryDiagnoser]
public class FeedParserBenchmarks
{
    private readonly byte[] _document = Document();

    [Benchmark(Baseline = true)]
    public int Walk()
    {
        using var reader = XmlReader.Create(new MemoryStream(_document));
        var nodes = 0;
        while (reader.Read())
        {
            nodes++;
        }

        return nodes;
    }

    [Benchmark]
    public object Parse() => FeedParser.Parse(_document, "https://example.org/feed", "application/rss+xml");

    private static byte[] Document()
    {
        var text = new StringBuilder("<rss version=\"2.0\"><channel><title>Sample</title>");
        for (var i = 0; i < 1000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<item><guid>https://example.org/{i}</guid><title>Item {i} &amp; more</title><link>https://example.org/{i}</link><pubDate>Tue, 02 Jan 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>{new string('x', 700)} <a href=\"/{i}\">link</a></p>]]></description></item>");
        }

        return Encoding.UTF8.GetBytes(text.Append("</channel></rss>").ToString());
    }
}
