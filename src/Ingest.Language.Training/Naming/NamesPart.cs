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
    private const int Folds = 3;
    private const int LeastUses = 2;
    private const int Learners = 6;
    private const int Epochs = 5;
    private const int Repeats = 3;

    /// <summary>Sets the sections of the part.</summary>
    internal static void Train(TrainingRun run)
    {
        PlaceNames places = Gazetteer.Open().Hint;
        run.Sections.Set(NameLists.Section, NameListWriter.Write());
        var samples = NameSets.Read(run.Sets);
        var reader = new NameRunReader(places, run.Sections.Open());
        var read = samples.ConvertAll(reader.Read);
        var numbers = FeatureNumbers.Of([.. read.SelectMany(static runs => runs)], LeastUses);
        var runs = read.ConvertAll(some => some.ConvertAll(numbers.Number));
        Say(run, $"{samples.Count} texts, {reader.Names} names, of which {reader.Lost} are in no run; {runs.Sum(static some => some.Count)} runs, {runs.Sum(static some => some.Sum(static one => one.Features.Length))} tokens in them, {numbers.Keys.Count} features");
        var lessons = new NameLessons(numbers, run.Seed, Learners, Epochs);
        var sections = new byte[Folds + 1][];
        var mistakes = new int[Folds + 1][];
        Parallel.For(0, sections.Length, fold =>
            sections[fold] = lessons.Learn([.. samples.Index().Where(pair => Teaches(pair.Item, fold)).SelectMany(pair => runs[pair.Index]).SelectMany(Repeated)], out mistakes[fold]));
        Say(run, $"runs read wrongly, by epoch: {string.Join("; ", mistakes.Select(static some => string.Join(", ", some)))}");
        var crossing = new CrossReading(run.Sections, places);
        for (var fold = 0; fold < Folds; fold++)
        {
            crossing.Read([.. samples.Where(sample => FoldOf(sample) == fold && sample.Gold is not null)], sections[fold]);
        }

        crossing.CountOrigins();
        foreach (var line in crossing.Report().Concat(crossing.Sureness.Report()).Concat(crossing.Sureness.ReportOrigins()))
        {
            Say(run, $"{line}");
        }

        run.Sections.Set(NameTagger.SurenessSection, crossing.Sureness.Lines());
        run.Sections.Set(NameTagger.WeightsSection, sections[Folds]);
    }

    /// <summary>Whether the model that reads a fold learns from a sample; the last model, that reads none, learns from all. On tags nothing is measured.</summary>
    private static bool Teaches(NameSample sample, int fold) => FoldOf(sample) != fold || sample.Dialect == NameMaps.Tagged;

    /// <summary>The sets that mark names as the product does are learned from more often.</summary>
    private static IEnumerable<NumberedRun> Repeated(NumberedRun run) => Enumerable.Repeat(run, run.Dialect == NameMaps.News ? Repeats : 1);

    private static int FoldOf(NameSample sample) => (int)((FeatureHash.Of(sample.Group) >> 8) % Folds);

    private static void Say(TrainingRun run, FormattableString line) => run.Log.WriteLine("  " + line.ToString(CultureInfo.InvariantCulture));
}
