using Ingest.Language.Conllu;
using Ingest.Language.Tagging;
using Ingest.Language.Training.Newswire;

namespace Ingest.Language.Training.Tagging;

/// <summary>The model's part "tagger".</summary>
internal static class TaggerPart
{
    internal const string Name = "tagger";

    /// <summary>Trains it, and logs how good it is on the development part.</summary>
    internal static void Train(TrainingRun run)
    {
        new TaggerTrainer(run.Sections, TaggerSettings.Shipped, run.Seed).Train(run.Sets.Trees("train"), NewswireSentences.Read());
        Report(run, run.Sets.Trees("dev"));
    }

    private static void Report(TrainingRun run, IReadOnlyList<ConlluSentence> development)
    {
        var tagger = new Tagger(run.Sections.Open());
        foreach (var source in development.GroupBy(static sentence => sentence.Comment("source") ?? "?", StringComparer.Ordinal))
        {
            foreach (var change in Enum.GetValues<LetterChange>())
            {
                run.Log.WriteLine(TaggerScore.Of($"{source.Key}, letters {change}", tagger, source, change));
            }
        }

        run.Log.WriteLine("  " + run.Sections.Sizes(Name));
    }
}
