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
    internal void Train(IReadOnlyList<ParsedSentence> sentences, ModelSections sections)
    {
        var transitions = new IReadOnlyList<TransitionRow>[settings.Learners];
        var relations = new IReadOnlyList<AveragedRow>[settings.Learners];
        var classes = new WordClasses(sections.Open());
        var labels = RelationLearning.RelationsOf(sentences);

        // Each learner is alone with its own chance: side by side they learn what they would one after the other.
        Parallel.For(0, settings.Learners, learner =>
        {
            transitions[learner] = LearnTransitions([.. sentences.Where(static sentence => sentence.Words.Length <= LongestSentence)], classes, new Random(seed + learner));
            relations[learner] = LearnRelations(sentences, classes, labels, new Random(seed + learner));
        });

        sections.Set(Parser.TransitionSection, TransitionTableWriter.Write(MeanTransitions.Of(transitions), settings.TransitionUnit, settings.MostFeatures));
        sections.Set(Parser.LabelSection, labels);
        sections.Set(Parser.SureSection, new SureRelationsWriter(classes, labels).Write(sentences));
        sections.Set(Parser.RelationSection, WeightTableWriter.Write(MeanWeights.Of(relations), labels.Count, settings.RelationUnit, settings.LeastRelation));
    }

    /// <summary>What one learner learns of transitions.</summary>
    internal TransitionRow[] LearnTransitions(IReadOnlyList<ParsedSentence> sentences, WordClasses classes, Random random)
    {
        var weights = new TransitionWeights(settings.Admission);
        var learning = new TransitionLearning(classes, weights, settings);
        var lessons = sentences.Select(TransitionLesson.Of).ToList();
        Repeat("transitions", settings.Epochs, lessons, random, lesson => learning.Learn(lesson) ? 1 : 0);
        return [.. weights.Averages()];
    }

    private AveragedRow[] LearnRelations(IReadOnlyList<ParsedSentence> sentences, WordClasses classes, IReadOnlyList<string> labels, Random random)
    {
        var learning = new RelationLearning(classes, settings, labels, random);
        Repeat("relations", settings.RelationEpochs, sentences, random, learning.Learn);
        return [.. learning.Weights.Averages()];
    }

    private void Repeat<T>(string what, int epochs, IReadOnlyList<T> lessons, Random random, Func<T, int> learn)
    {
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(order);
            var wrong = order.Sum(index => learn(lessons[index]));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what}, epoch {epoch}: {wrong} wrong"));
        }
    }
}
