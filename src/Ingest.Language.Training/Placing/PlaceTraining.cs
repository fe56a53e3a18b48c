using System.Globalization;
using Ingest.Language.Training.Sources;
using Ingest.Places;

namespace Ingest.Language.Training.Placing;

/// <summary>Learns the weights of <c>place-weights.tsv</c> anew and tells how well they do on texts that they did not see.</summary>
internal static class PlaceTraining
{
    private const int Rounds = 3;
    private const int Folds = 5;
    private static readonly double[] Freedoms = [0.1, 0.3, 1];

    /// <summary>Learns from all documents; votes depend on the weights, so examples are made anew with what was learned a few times.</summary>
    internal static void Run(TrainingSets sets, string path, TextWriter log)
    {
        var documents = PlaceDocuments.Read(sets);
        var examples = new PlaceExamples(Gazetteer.Open());
        var start = PlaceWeightsFile.Start(path);
        var weights = start;
        List<PlaceExample> made = [];
        for (var round = 0; round < Rounds; round++)
        {
            made = [.. documents.SelectMany(document => examples.Of(document, weights))];
            var unseen = Freedoms.Select(freedom => KeyValuePair.Create(freedom, CrossValidated(made, start, freedom))).ToList();
            weights = PlaceLearner.Learn(made, start, unseen.MaxBy(static pair => pair.Value).Key);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round + 1}: {made.Count} names; unseen fifths right, by freedom: ")
                + string.Join(", ", unseen.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}: {pair.Value:0.000}"))));
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} texts, {made.Count} names"));
        foreach (var source in made.GroupBy(static example => example.Source, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            var all = source.ToList();
            log.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{source.Key}: {all.Count}, right with hand-set weights {(double)PlaceLearner.Right(all, start) / all.Count:0.000}, learned {(double)PlaceLearner.Right(all, weights) / all.Count:0.000}"));
        }

        File.WriteAllLines(path, PlaceWeightsFile.Lines(start, weights, string.Create(CultureInfo.InvariantCulture, $"Learned from {made.Count} names in {documents.Count} texts.")));
    }

    /// <summary>The share right where each fifth of the names is judged by what the others taught.</summary>
    private static double CrossValidated(List<PlaceExample> examples, double[] start, double freedom)
    {
        var names = examples.Select(static example => example.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var fold = names.Select(static (name, i) => (name, i)).ToDictionary(static pair => pair.name, static pair => pair.i % Folds, StringComparer.Ordinal);
        var right = 0;
        for (var part = 0; part < Folds; part++)
        {
            var weights = PlaceLearner.Learn([.. examples.Where(example => fold[example.Name] != part)], start, freedom);
            right += PlaceLearner.Right(examples.Where(example => fold[example.Name] == part), weights);
        }

        return (double)right / examples.Count;
    }
}
