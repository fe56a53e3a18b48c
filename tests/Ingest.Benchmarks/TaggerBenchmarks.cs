using BenchmarkDotNet.Attributes;
using Ingest.Benchmarks.Reading;
using Ingest.Language;
using Ingest.Language.Model;
using Ingest.Language.Tagging;

namespace Ingest.Benchmarks;

/// <summary>Tags, lemmas and features of the words of news reports.</summary>
[MemoryDiagnoser]
public class TaggerBenchmarks
{
    private readonly Tagger _tagger = new(ModelFile.English);
    private readonly Word[] _tagged = new Word[Grammar.LongestSentence];
    private IReadOnlyList<ReportWords> _reports = [];

    [GlobalSetup]
    public void Setup()
    {
        _reports = ReportWords.Read();
        Console.WriteLine($"// {_reports.Count} reports, {_reports.Sum(static report => report.Words.Length)} words");
    }

    [Benchmark]
    public int Tag()
    {
        var nouns = 0;
        foreach (var report in _reports)
        {
            foreach (var sentence in report.Sentences)
            {
                var words = report.Words.AsSpan(sentence.FirstWord, Math.Min(sentence.WordCount, _tagged.Length));
                _tagger.Tag(report.Text, words, _tagged.AsSpan(0, words.Length));
                nouns += _tagged[0].Tag == UniversalTag.Noun ? 1 : 0;
            }
        }

        return nouns;
    }
}
