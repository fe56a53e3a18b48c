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
        var (random, classes) = (new Random(seed), new WordClasses(sections.Open()));
        sections.Set(Parser.TransitionSection, LearnTransitions([.. sentences.Where(static sentence => sentence.Words.Length <= LongestSentence)], classes, random));
        var relations = new RelationLearning(classes, settings.RelationMargin, sentences);
        Repeat("relations", settings.RelationEpochs, sentences, random, relations.Learn);
        sections.Set(Parser.LabelSection, relations.Relations);
        sections.Set(Parser.RelationSection, WeightTableWriter.Write(relations.Weights, settings.RelationUnit, settings.LeastRelation));
    }

    private byte[] LearnTransitions(IReadOnlyList<ParsedSentence> sentences, WordClasses classes, Random random)
    {
        var weights = new TransitionWeights(settings.Admission);
        var learning = new TransitionLearning(classes, weights, settings.Width);
        var lessons = sentences.Select(static sentence => (Sentence: sentence, Steps: GoldTransitions.Of(TreeProjection.Lift(sentence.Heads)))).ToList();
        Repeat("transitions", settings.Epochs, lessons, random, lesson => learning.Learn(lesson.Sentence, lesson.Steps) ? 1 : 0);
        return TransitionTableWriter.Write(weights, settings.TransitionUnit, settings.MostFeatures);
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
