using Ingest.Language.Conllu;
using Ingest.Language.Tagging;

namespace Ingest.Language.Training.Tagging;

/// <summary>The model's part "tagger".</summary>
internal static class TaggerPart
{
    internal const string Name = "tagger";

    /// <summary>Trains it, and logs how good it is on the development part (which means something only where that was not learned from).</summary>
    internal static void Train(TrainingRun run)
    {
        var development = run.Sets.Trees("dev");
        IReadOnlyList<ConlluSentence> sentences = run.Final ? [.. run.Sets.Trees("train"), .. development] : run.Sets.Trees("train");
        var settings = TaggerSettings.Shipped;
        var trainer = new TaggerTrainer(run.Sections, settings, run.Seed);
        trainer.TrainFirst(sentences);
        Report(run, "first reading", development);
        trainer.TrainSecond(sentences, JackknifedTags.Of(sentences, run.Sections, settings, run.Seed));
        Report(run, "both readings", development);
    }

    private static void Report(TrainingRun run, string stage, IReadOnlyList<ConlluSentence> development)
    {
        run.Log.WriteLine("  " + stage);
        var tagger = new Tagger(run.Sections.Open());
        foreach (var source in development.GroupBy(static sentence => sentence.Comment("source") ?? "?", StringComparer.Ordinal))
        {
            run.Log.WriteLine(TaggerScore.Of(source.Key, tagger, source));
            run.Log.WriteLine(TaggerScore.Of(source.Key + " in capitals", tagger, source, LetterChange.Capitals));
            run.Log.WriteLine(TaggerScore.Of(source.Key + " in title case", tagger, source, LetterChange.Title));
            run.Log.WriteLine(TaggerScore.Of(source.Key + " in small letters", tagger, source, LetterChange.Small));
        }

        run.Log.WriteLine($"  {run.Sections.Sizes("tagger")}");
    }
}
