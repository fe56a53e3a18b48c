using Ingest.Language.Lexicon;
using Ingest.Language.Parsing;
using Ingest.Language.Training.Newswire;
using Ingest.Language.Training.Tagging;

namespace Ingest.Language.Training.Parsing;

/// <summary>
/// The model's part "choice": the weights by which whole trees are compared. It needs the lexicon and, for the figures that it logs, the tagger and the parser. What it learns from
/// are trees of a search that has not learnt from their sentences: they are as wrong as those of new text.
/// </summary>
internal static class ChoicePart
{
    internal const string Name = "choice";

    // A longer one is a list or a slip of the splitter, as for the parser.
    private const int LongestSentence = 120;

    /// <summary>Trains it, and logs how good the parser is with it on the development part.</summary>
    internal static void Train(TrainingRun run)
    {
        var trees = run.Sets.Trees("train");
        var newswire = NewswireSentences.Read();
        var tags = JackknifedTags.Of(trees, newswire, run.Sections, TaggerSettings.Shipped, run.Seed);
        ParsedSentence[] sentences = [.. trees.Concat(newswire).Select((tree, index) => ParsedSentences.Of(tree, tags[index]))];
        var lessons = Lessons(run, sentences, ChoiceSettings.Shipped);
        run.Log.WriteLine($"  {lessons.Count} sentences with more than one tree");
        run.Sections.Set(TreeWeights.Section, new TreeLearning(ChoiceSettings.Shipped, new Random(run.Seed)).Learn(lessons));
        ParserPart.Report(run, Name);
    }

    private static List<TreeLesson> Lessons(TrainingRun run, ParsedSentence[] sentences, ChoiceSettings settings)
    {
        var folds = new List<TreeLesson>[settings.Folds];
        var classes = new WordClasses(run.Sections.Open());
        Parallel.For(0, settings.Folds, fold =>
        {
            var transitions = Transitions(run, [.. sentences.Where((sentence, index) => index % settings.Folds != fold && IsShort(sentence))], classes, fold);
            var maker = new TreeLessons(classes, transitions, settings);
            folds[fold] = [.. sentences.Where((sentence, index) => index % settings.Folds == fold && IsShort(sentence)).Select(maker.Of).OfType<TreeLesson>()];
        });

        return [.. folds.SelectMany(static lessons => lessons)];
    }

    private static bool IsShort(ParsedSentence sentence) => sentence.Words.Length <= LongestSentence;

    private static TransitionTable Transitions(TrainingRun run, ParsedSentence[] sentences, WordClasses classes, int fold)
    {
        var settings = ParserSettings.Shipped with { Epochs = ChoiceSettings.Shipped.FoldEpochs };
        var learned = new ParserTrainer(settings, run.Seed, run.Log).LearnTransitions(sentences, classes, new Random(run.Seed + fold));
        return new TransitionTable(TransitionTableWriter.Write(learned, settings.TransitionUnit, settings.MostFeatures));
    }
}
