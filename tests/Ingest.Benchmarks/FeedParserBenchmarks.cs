using System.Xml;
using BenchmarkDotNet.Attributes;
using Ingest.Feeds;

namespace Ingest.Benchmarks;

/// <summary>The feed parser beside a bare walk of the framework's XML reader over the same feeds: real ones of the public suites where they lie beside the checkout, and one made here of 1,000 items.</summary>
[MemoryDiagnoser]
public class FeedParserBenchmarks
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore };
    private IReadOnlyList<byte[]> _documents = [];

    [ParamsSource(nameof(Sets))]
    public string Feeds { get; set; } = FeedDocuments.Made;

    public static IEnumerable<string> Sets => FeedDocuments.Sets;

    [GlobalSetup]
    public void Setup()
    {
        _documents = [.. FeedDocuments.Of(Feeds).Where(IsWellFormed)];
        var entries = _documents.Sum(static document => FeedParser.Parse(document, null, null) is FeedParseOutcome.Parsed parsed ? parsed.Feed.Entries.Count : 0);
        Console.WriteLine($"// {Feeds}: {_documents.Count} documents, {_documents.Sum(static document => document.Length)} bytes, {entries} entries");
    }

    [Benchmark(Baseline = true)]
    public int Walk() => _documents.Sum(Walk);

    [Benchmark]
    public int Parse()
    {
        var parsed = 0;
        foreach (var document in _documents)
        {
            parsed += FeedParser.Parse(document, "https://example.org/feed", "application/rss+xml") is FeedParseOutcome.Parsed ? 1 : 0;
        }

        return parsed;
    }

    private static int Walk(byte[] document)
    {
        using var reader = XmlReader.Create(new MemoryStream(document), Settings);
        var nodes = 0;
        while (reader.Read())
        {
            nodes++;
        }

        return nodes;
    }

    private static bool IsWellFormed(byte[] document)
    {
        try
        {
            return Walk(document) > 0;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
