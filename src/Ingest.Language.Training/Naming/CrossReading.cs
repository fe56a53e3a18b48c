using System.Globalization;
using Ingest.Language.Model;
using Ingest.Language.Naming;
using Ingest.Language.Training.Model;
using Ingest.Language.Words;

namespace Ingest.Language.Training.Naming;

/// <summary>Reads the measured samples with models that did not learn from them, counts how sure is how right, and scores what is then reported.</summary>
internal sealed class CrossReading(ModelSections sections, PlaceNames places)
{
    private readonly List<(NameSample Sample, List<Name> Names)> _readings = [];

    /// <summary>The table of sureness, after all was read.</summary>
    internal SurenessCount Sureness { get; } = new();

    /// <summary>Reads samples with the weights that others gave.</summary>
    internal void Read(IEnumerable<NameSample> samples, byte[] weights)
    {
        var model = new ModelSections();
        model.Take(sections);
        model.Set(NameTagger.WeightsSection, weights);
        model.Set(NameTagger.SurenessSection, SurenessCount.Raw());
        var recognizer = new NameRecognizer(places, NameTagger.Of(model.Open()));
        foreach (var sample in samples)
        {
            var tokens = Tokenizer.Cut(sample.Text);
            var names = recognizer.Find(sample.Text, tokens, SentenceSplitter.Split(sample.Text, tokens));
            Sureness.Add(sample, names);
            _readings.Add((sample, names));
        }
    }

    /// <summary>A line for each set with its strict scores, first as the model says, then without the names that are too unsure to report.</summary>
    internal IEnumerable<string> Report()
    {
        foreach (var set in _readings.GroupBy(static reading => reading.Sample.Set, StringComparer.Ordinal))
        {
            var (raw, reported) = (new NameScore(), new NameScore());
            foreach (var (sample, names) in set)
            {
                raw.Add(sample, names);
                reported.Add(sample, [.. Sureness.Settle(names)]);
            }

            yield return string.Create(CultureInfo.InvariantCulture, $"{set.Key}: F1 {raw.F1:0.0000}; reported {reported.F1:0.0000} (precision {reported.Precision:0.000}, recall {reported.Recall:0.000})");
        }
    }
}
