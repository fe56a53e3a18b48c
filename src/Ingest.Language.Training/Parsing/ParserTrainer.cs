using System.Globalization;
using Ingest.Language.Lexicon;
using Ingest.Language.Parsing;
using Ingest.Language.Training.Model;

namespace Ingest.Language.Training.Parsing;

/// <summary>Trains a parser from sentences and sets its sections.</summary>
internal sealed class ParserTrainer(ParserSettings settings, int seed, TextWriter log)
{
    // A longer one is a list or a slip of the splitter, and costs more than it teaches.
    private const int LongestSentence = 120;

    /// <summary>Learns transitions and relations.</summary>
    /// <param name="treebank">Sentences that people have parsed.</param>
    /// <param name="newswire">Sentences that nobody has checked: learnt from in the first epochs only, so that the treebank has the last word where the two differ.</param>
    /// <param name="sections">Where the tagger and the lexicon are, and the parser goes.</param>
    internal void Train(IReadOnlyList<ParsedSentence> treebank, IReadOnlyList<ParsedSentence> newswire, ModelSections sections)
    {
        List<ParsedSentence> sentences = [.. treebank, .. newswire];
        var transitions = new IReadOnlyList<TransitionRow>[settings.Learners];
        var relations = new IReadOnlyList<AveragedRow>[settings.Learners];
        var classes = new WordClasses(sections.Open());
        var labels = RelationLearning.RelationsOf(sentences);

        // Each learner is alone with its own chance: side by side they learn what they would one after the other.
        Parallel.For(0, settings.Learners, learner =>
        {
            transitions[learner] = LearnTransitions(Short(treebank), Short(newswire), classes, new Random(seed + learner));
            relations[learner] = LearnRelations(treebank, newswire, classes, labels, new Random(seed + learner));
        });

        sections.Set(Parser.TransitionSection, TransitionTableWriter.Write(MeanTransitions.Of(transitions), settings.TransitionUnit, settings.MostFeatures));
        sections.Set(Parser.LabelSection, labels);
        sections.Set(Parser.SureSection, new SureRelationsWriter(classes, labels).Write(sentences));
        sections.Set(Parser.RelationSection, WeightTableWriter.Write(MeanWeights.Of(relations), labels.Count, settings.RelationUnit, settings.LeastRelation));
    }

    private static List<ParsedSentence> Short(IReadOnlyList<ParsedSentence> sentences) => [.. sentences.Where(static sentence => sentence.Words.Length <= LongestSentence)];

    private TransitionRow[] LearnTransitions(List<ParsedSentence> treebank, List<ParsedSentence> newswire, WordClasses classes, Random random)
    {
        var weights = new TransitionWeights(settings.Admission);
        var learning = new TransitionLearning(classes, weights, settings);
        Repeat("transitions", settings.Epochs, treebank.ConvertAll(TransitionLesson.Of), newswire.ConvertAll(TransitionLesson.Of), random, lesson => learning.Learn(lesson) ? 1 : 0);
        return [.. weights.Averages()];
    }

    private AveragedRow[] LearnRelations(IReadOnlyList<ParsedSentence> treebank, IReadOnlyList<ParsedSentence> newswire, WordClasses classes, IReadOnlyList<string> labels, Random random)
    {
        var learning = new RelationLearning(classes, settings, labels, random);
        Repeat("relations", settings.RelationEpochs, treebank, newswire, random, learning.Learn);
        return [.. learning.Weights.Averages()];
    }

    private void Repeat<T>(string what, int epochs, IReadOnlyList<T> treebank, IReadOnlyList<T> newswire, Random random, Func<T, int> learn)
    {
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            T[] lessons = epoch <= epochs - settings.TreebankEpochs ? [.. treebank, .. newswire] : [.. treebank];
            random.Shuffle(lessons);
            var wrong = lessons.Sum(learn);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what}, epoch {epoch}: {wrong} wrong"));
        }
    }
}
