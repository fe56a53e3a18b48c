using System.Globalization;
using Ingest.Language.Model;
using Ingest.Language.Naming;
using Ingest.Language.Training.Model;
using Ingest.Language.Words;
using Ingest.Places;

namespace Ingest.Language.Training.Naming;

/// <summary>
/// Trains the name tagger. Its sets are their own yardstick, so figures are taken by cross-validation: each fold is read by a model that learned from
/// all others, and from those readings the table of sureness is counted. The model that is written learns from everything.
/// </summary>
internal static class NamesPart
{
    private const int Folds = 4;
    private const int Epochs = 8;

    internal const string Name = "names";

    internal static void Train(TrainingRun run)
    {
        var places = Gazetteer.Open();
        var samples = NameSets.Read(run.Sets);
        var reader = new NameRunReader(places.Hint);
        var runs = samples.ConvertAll(reader.Read);
        Say(run, $"{samples.Count} texts, {reader.Names} names, of which {reader.Lost} are in no run; {runs.Sum(static some => some.Count)} runs, {runs.Sum(static some => some.Sum(static one => one.Keys.Length))} tokens in them");
        var min = Environment.GetEnvironmentVariable("NAMES_MIN") is { } m ? int.Parse(m, CultureInfo.InvariantCulture) : 1;
        if (min > 1) Frequent(runs, min);
        var sureness = new SurenessCount();
        var scores = new SortedDictionary<string, NameScore>(StringComparer.Ordinal);
        var only = Environment.GetEnvironmentVariable("NAMES_FOLDS") is { } f ? int.Parse(f, CultureInfo.InvariantCulture) : Folds;
        for (var fold = 0; fold < only; fold++)
        {
            var held = fold;
            var section = Learn(run, [.. samples.Index().Where(pair => FoldOf(pair.Item) != held).SelectMany(pair => runs[pair.Index])]);
            Measure(places, samples.Where(sample => FoldOf(sample) == held && (sample.Gold is not null || sample.Set == "re3d")), section, sureness, scores);
            Say(run, $"fold {fold}: {string.Join(", ", scores.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value.F1:0.000}")))}");
        }

        if (only < Folds || Environment.GetEnvironmentVariable("NAMES_CVONLY") is not null) return;
        run.Sections.Set(NameTagger.SurenessSection, sureness.Lines());
        foreach (var line in sureness.Report())
        {
            run.Log.WriteLine("  " + line);
        }

        run.Sections.Set(NameTagger.WeightsSection, Learn(run, [.. runs.SelectMany(static some => some)]));
    }

    private static void Frequent(List<List<NameRun>> runs, int min)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var key in runs.SelectMany(r => r).SelectMany(r => r.Keys).SelectMany(k => k)) System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
        foreach (var r in runs.SelectMany(r => r)) for (var t = 0; t < r.Keys.Length; t++) r.Keys[t] = [.. r.Keys[t].Where(k => counts[k] >= min)];
    }

    private static byte[] Learn(TrainingRun run, NameRun[] runs)
    {
        var learner = new NameLearner();
        var random = new Random(run.Seed);
        var epochs = Environment.GetEnvironmentVariable("NAMES_EPOCHS") is { } f ? int.Parse(f, CultureInfo.InvariantCulture) : Epochs;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var mistakes = learner.Learn(runs, random);
            Say(run, $"epoch {epoch + 1}: {mistakes} of {runs.Length} runs wrong");
        }

        return learner.ToSection();
    }

    private static void Measure(Gazetteer places, IEnumerable<NameSample> samples, byte[] section, SurenessCount sureness, SortedDictionary<string, NameScore> scores)
    {
        var sections = new ModelSections();
        sections.Set(NameTagger.WeightsSection, section);
        sections.Set(NameTagger.SurenessSection, SurenessCount.Raw());
        var recognizer = new NameRecognizer(places.Hint, NameTagger.Of(sections.Open()));
        var dir = Environment.GetEnvironmentVariable("NAMES_CV");
        foreach (var sample in samples)
        {
            var tokens = Tokenizer.Cut(sample.Text);
            var names = recognizer.Find(sample.Text, tokens, SentenceSplitter.Split(sample.Text, tokens));
            if (dir is not null)
            {
                File.AppendAllText(Path.Combine(dir, sample.Set + ".cv.out"), System.Text.Json.JsonSerializer.Serialize(new { id = sample.Group, entities = names.Select(n => new { text = sample.Text.Substring(n.Offset, n.Length), offset = n.Offset, length = n.Length, category = n.Category, confidence = n.Confidence }) }) + "\n");
            }
            if (sample.Gold is null) continue;
            if (!scores.TryGetValue(sample.Set, out var score))
            {
                scores[sample.Set] = score = new NameScore();
            }

            score.Add(sample, names);
            sureness.Add(sample, names);
        }
    }

    private static int FoldOf(NameSample sample) => (int)((FeatureHash.Of(sample.Group) >> 8) % Folds);

    private static void Say(TrainingRun run, FormattableString line) => run.Log.WriteLine("  " + line.ToString(CultureInfo.InvariantCulture));
}
