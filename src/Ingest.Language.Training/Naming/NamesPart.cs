using System.Globalization;
using Ingest.Language.Model;
using Ingest.Language.Naming;
using Ingest.Places;

namespace Ingest.Language.Training.Naming;

/// <summary>
/// Trains the name tagger. Its sets are their own yardstick, so figures are taken by cross-validation: each fold is read by a model that learned from
/// all others, and from those readings the table of sureness is counted. The model that is written learns from everything. It uses the part "lexicon".
/// </summary>
internal static class NamesPart
{
    internal const string Name = "names";
    private static readonly int Folds = Environment.GetEnvironmentVariable("NAMES_ALLFOLDS") is { } f ? int.Parse(f) : 4;
    private static readonly int Epochs = Environment.GetEnvironmentVariable("NAMES_EPOCHS") is { } f ? int.Parse(f) : 5;
    private static readonly int LeastUses = Environment.GetEnvironmentVariable("NAMES_MIN") is { } f ? int.Parse(f) : 2;
    private static readonly int Repeats = Environment.GetEnvironmentVariable("NAMES_REPEAT") is { } f ? int.Parse(f) : 2;

    /// <summary>Sets the sections of the part.</summary>
    internal static void Train(TrainingRun run)
    {
        PlaceNames places = Gazetteer.Open().Hint;
        run.Sections.Set(NameLists.Section, NameListWriter.Write());
        var samples = NameSets.Read(run.Sets);
        var reader = new NameRunReader(places, run.Sections.Open());
        var runs = samples.ConvertAll(reader.Read);
        FrequentKeys.Keep([.. runs.SelectMany(static some => some)], LeastUses);
        Say(run, $"{samples.Count} texts, {reader.Names} names, of which {reader.Lost} are in no run; {runs.Sum(static some => some.Count)} runs, {runs.Sum(static some => some.Sum(static one => one.Keys.Length))} tokens in them");
        var crossing = new CrossReading(run.Sections, places);
        var only = Environment.GetEnvironmentVariable("NAMES_FOLDS") is { } f ? int.Parse(f, CultureInfo.InvariantCulture) : Folds;
        for (var fold = 0; fold < only; fold++)
        {
            var weights = Learn(run, samples.Index().Where(pair => FoldOf(pair.Item) != fold).SelectMany(pair => runs[pair.Index]));
            crossing.Read(samples.Where(sample => FoldOf(sample) == fold && sample.Gold is not null), weights);
        }

        foreach (var line in crossing.Report().Concat(crossing.Sureness.Report()))
        {
            Say(run, $"{line}");
        }

        if (only < Folds || Environment.GetEnvironmentVariable("NAMES_CVONLY") is not null) return;
        run.Sections.Set(NameTagger.SurenessSection, crossing.Sureness.Lines());
        run.Sections.Set(NameTagger.WeightsSection, Learn(run, runs.SelectMany(static some => some)));
    }

    /// <summary>The sets that mark names as the product does are learned from more often.</summary>
    private static byte[] Learn(TrainingRun run, IEnumerable<NameRun> runs)
    {
        var learner = new NameLearner();
        var random = new Random(run.Seed);
        var lesson = runs.SelectMany(static one => Enumerable.Repeat(one, one.Dialect == NameMaps.News ? Repeats : 1)).ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var mistakes = learner.Learn(lesson, random);
            Say(run, $"epoch {epoch + 1}: {mistakes} of {lesson.Length} runs wrong");
        }

        return learner.ToSection();
    }

    private static int FoldOf(NameSample sample) => (int)((FeatureHash.Of(sample.Group) >> 8) % (ulong)Folds);

    private static void Say(TrainingRun run, FormattableString line) => run.Log.WriteLine("  " + line.ToString(CultureInfo.InvariantCulture));
}
