using System.Globalization;
using Ingest.Language.Naming;
using Ingest.Language.Training.Model;
using Ingest.Language.Words;

namespace Ingest.Language.Training.Naming;

/// <summary>Reads the measured samples with models that did not learn from them: first to count how sure is how right, then, with that table, to score what is reported.</summary>
internal sealed class CrossReading(ModelSections sections, PlaceNames places)
{
    private readonly List<(IReadOnlyList<NameSample> Samples, byte[] Weights)> _folds = [];

    /// <summary>The table of sureness, after all was read.</summary>
    internal SurenessCount Sureness { get; } = new();

    /// <summary>Reads samples with the weights that others gave, and counts.</summary>
    internal void Read(IReadOnlyList<NameSample> samples, byte[] weights)
    {
        _folds.Add((samples, weights));
        var tagger = Tagger(weights, SurenessCount.Raw());
        foreach (var sample in samples.Where(static sample => sample.Gold is not null))
        {
            var tokens = Tokenizer.Cut(sample.Text);
            var rules = NameRules.Read(sample.Text, tokens, SentenceSplitter.Split(sample.Text, tokens), places);
            Sureness.Add(sample, tagger.Find(rules).ConvertAll(name => NameRecognizer.ToName(rules.Reading, name)));
        }
    }

    /// <summary>Counts how often what stands in the end is right, by who says it; after all was read.</summary>
    internal void CountOrigins()
    {
        foreach (var (samples, weights) in _folds)
        {
            var tagger = Tagger(weights, Sureness.Lines());
            foreach (var sample in samples.Where(static sample => sample.Gold is not null))
            {
                var tokens = Tokenizer.Cut(sample.Text);
                var rules = NameRules.Read(sample.Text, tokens, SentenceSplitter.Split(sample.Text, tokens), places);
                foreach (var name in NameVerdict.Join(rules, tagger.Find(rules)).Where(static name => !name.Sense.IsNothing))
                {
                    Sureness.Add(sample, NameRecognizer.ToName(rules.Reading, name), name.Origin);
                }
            }
        }
    }

    /// <summary>A line for each set with its strict scores.</summary>
    internal IEnumerable<string> Report()
    {
        var scores = new SortedDictionary<string, NameScore>(StringComparer.Ordinal);
        foreach (var (samples, weights) in _folds)
        {
            var recognizer = new NameRecognizer(places, Tagger(weights, Sureness.Lines()));
            foreach (var sample in samples)
            {
                var tokens = Tokenizer.Cut(sample.Text);
                var names = recognizer.Find(sample.Text, tokens, SentenceSplitter.Split(sample.Text, tokens));
                if (sample.Gold is not null)
                {
                    scores.TryAdd(sample.Set, new NameScore());
                    scores[sample.Set].Add(sample, names);
                }
            }
        }

        return scores.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}: F1 {pair.Value.F1:0.0000} (precision {pair.Value.Precision:0.000}, recall {pair.Value.Recall:0.000})"));
    }

    private NameTagger Tagger(byte[] weights, IEnumerable<string> sureness)
    {
        var model = new ModelSections();
        model.Take(sections);
        model.Set(NameTagger.WeightsSection, weights);
        model.Set(NameTagger.SurenessSection, sureness);
        return NameTagger.Of(model.Open())!;
    }
}
