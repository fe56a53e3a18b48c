using BenchmarkDotNet.Attributes;
using Ingest.Benchmarks.Reading;
using Ingest.Language;
using Ingest.Language.Model;
using Ingest.Language.Parsing;
using Ingest.Language.Tagging;

namespace Ingest.Benchmarks;

/// <summary>Trees of news reports whose words are tagged: as shipped, and with a beam of one state, which is the least that the search can cost.</summary>
[MemoryDiagnoser]
public class ParserBenchmarks
{
    private readonly Word[] _parsed = new Word[Grammar.LongestSentence];
    private readonly Parser _shipped = new(ModelFile.English);
    private readonly Parser _greedy = new(ModelFile.English, 1, 0);
    private IReadOnlyList<ReportWords> _reports = [];

    [GlobalSetup]
    public void Setup()
    {
        _reports = ReportWords.Read();
        var grammar = new Grammar(null, new Tagger(ModelFile.English).Tag, null);
        foreach (var report in _reports)
        {
            grammar.Annotate(report.Text, report.Words, report.Sentences);
        }

        Console.WriteLine($"// {_reports.Count} reports, {_reports.Sum(static report => report.Words.Length)} words");
    }

    [Benchmark(Baseline = true)]
    public int Parse() => Parse(_shipped);

    [Benchmark]
    public int ParseGreedily() => Parse(_greedy);

    private int Parse(Parser parser)
    {
        var roots = 0;
        foreach (var report in _reports)
        {
            foreach (var sentence in report.Sentences)
            {
                var words = _parsed.AsSpan(0, Math.Min(sentence.WordCount, _parsed.Length));
                report.Words.AsSpan(sentence.FirstWord, words.Length).CopyTo(words);
                parser.Parse(report.Text, words);
                roots += words[0].Head < 0 ? 1 : 0;
            }
        }

        return roots;
    }
}
