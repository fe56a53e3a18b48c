using Ingest.Language.Conllu;
using Ingest.Language.Lexicon;
using Ingest.Language.Model;
using Ingest.Language.Tagging;
using Ingest.Language.Training.Model;

namespace Ingest.Language.Training.Tagging;

/// <summary>Trains one tagger from sentences and sets its sections.</summary>
internal sealed class TaggerTrainer(ModelSections sections, TaggerSettings settings, int seed)
{
    // A pair of tags rarer than this is a slip, or a curiosity that nobody could learn.
    private const int FewestOfClass = 3;

    /// <summary>Learns the first reading.</summary>
    internal void TrainFirst(IReadOnlyList<ConlluSentence> sentences)
    {
        var tags = SetTags(sentences);
        SetKnownWords(sentences, tags);
        ReadingsTrainer.Train(sentences.SelectMany(static sentence => sentence.Words).Select(word => (word, Class(word, tags))), sections);
        Learn(TagReader.FirstSection, [.. sentences.Select(sentence => new TaggedSentence(sentence, TreebankText.Of(sentence), Classes(sentence, tags), null))], tags.Count);
    }

    /// <summary>Learns the second reading; the first must be there.</summary>
    /// <param name="guesses">For each sentence what a first reading that never saw it made of it.</param>
    internal void TrainSecond(IReadOnlyList<ConlluSentence> sentences, IReadOnlyList<Word[]> guesses)
    {
        var tags = new TagSet(sections.Open());
        Learn(TagReader.SecondSection, [.. sentences.Select((sentence, index) => new TaggedSentence(sentence, TreebankText.Of(sentence), Classes(sentence, tags), Guess(guesses[index], tags)))], tags.Count);
    }

    private static int[] Classes(ConlluSentence sentence, TagSet tags) => [.. sentence.Words.Select(word => Class(word, tags))];

    private static int Class(ConlluWord word, TagSet tags) => tags.Find(Enum.Parse<UniversalTag>(word.Upos, ignoreCase: true), word.Xpos);

    private static byte[] Guess(Word[] words, TagSet tags)
    {
        var guess = new byte[words.Length + (2 * TaggerFeatures.Padding)];
        for (var index = 0; index < words.Length; index++)
        {
            guess[index + TaggerFeatures.Padding] = (byte)(tags.Find(words[index].Tag, words[index].FineTag) + 1);
        }

        return guess;
    }

    private TagSet SetTags(IReadOnlyList<ConlluSentence> sentences)
    {
        string[] lines = [.. sentences
            .SelectMany(static sentence => sentence.Words)
            .GroupBy(static word => word.Upos + " " + word.Xpos, StringComparer.Ordinal)
            .Where(static group => group.Count() >= FewestOfClass)
            .OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => group.Key)];
        sections.Set(TagSet.Section, lines);
        return new TagSet(lines);
    }

    private void SetKnownWords(IReadOnlyList<ConlluSentence> sentences, TagSet tags)
    {
        var known = new KnownWordsWriter();
        foreach (var word in sentences.SelectMany(static sentence => sentence.Words))
        {
            known.Count(word.Form, Class(word, tags));
        }

        sections.Set(TraitReader.Section, known.Write());
    }

    private void Learn(string section, IReadOnlyList<TaggedSentence> sentences, int classes)
    {
        var model = sections.Open();
        var learner = new TagLearner(new TraitReader(new KeyTable(model.Section(TraitReader.Section)), new WordClasses(model)), classes, seed);
        learner.Learn(sentences, settings);
        sections.Set(section, WeightTableWriter.Write(learner.Weights, settings.Unit, settings.Least));
    }
}
