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

    /// <summary>Learns from sentences: classes, known words, weights, lemmas and features.</summary>
    internal void Train(IReadOnlyList<ConlluSentence> sentences) => Train(sentences, []);

    /// <summary>The same; from <paramref name="tagged"/>, whose words have neither lemma nor features, known words and weights only.</summary>
    internal void Train(IReadOnlyList<ConlluSentence> sentences, IReadOnlyList<ConlluSentence> tagged)
    {
        var tags = SetTags(sentences);
        ConlluSentence[] all = [.. sentences, .. tagged];
        SetKnownWords(all, tags);
        ReadingsTrainer.Train(sentences.SelectMany(static sentence => sentence.Words).Select(word => (word, Class(word, tags))), tags, sections);
        var model = sections.Open();
        var traits = new TraitReader(new KeyTable(model.Section(TraitReader.Section)), new WordClasses(model));
        TaggedSentence[] text = [.. all.Select(sentence => new TaggedSentence(sentence, TreebankText.Of(sentence), Classes(sentence, tags)))];
        var learned = new List<IReadOnlyList<AveragedRow>>();
        for (var number = 0; number < settings.Learners; number++)
        {
            learned.Add(new TagLearner(traits, tags.Count, seed + number).Learn(text, settings));
        }

        sections.Set(TagReader.Section, WeightTableWriter.Write(MeanWeights.Of(learned), tags.Count, settings.Unit, settings.Least));
    }

    private static int[] Classes(ConlluSentence sentence, TagSet tags) => [.. sentence.Words.Select(word => Class(word, tags))];

    private static int Class(ConlluWord word, TagSet tags) => tags.Find(Enum.Parse<UniversalTag>(word.Upos, ignoreCase: true), word.Xpos);

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
}
