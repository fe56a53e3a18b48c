using Ingest.Language.Lexicon;
using Ingest.Language.Model;

namespace Ingest.Language.Tagging;

/// <summary>Gives the words of English sentences their parts of speech, dictionary forms and features. Holds no state between sentences, so any number of threads may share one.</summary>
internal sealed class Tagger
{
    private readonly TagSet _tags;
    private readonly TraitReader _traits;
    private readonly TagReader _reader;
    private readonly WordReadings _readings;

    /// <summary>Takes what it needs from a model. Throws <see cref="InvalidDataException"/> if the model has no tagger.</summary>
    internal Tagger(ModelFile model)
    {
        _tags = new TagSet(model);
        _traits = new TraitReader(new KeyTable(model.Section(TraitReader.Section)), new WordClasses(model));
        _reader = new TagReader(model);
        _readings = new WordReadings(model);
    }

    /// <summary>
    /// Copies the words of a sentence, at most <see cref="Grammar.LongestSentence"/>, to <paramref name="result"/>, which is as long, with their tags, lemmas and
    /// features set. The two may be the same memory.
    /// </summary>
    internal void Tag(string text, ReadOnlySpan<Word> sentence, Span<Word> result)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sentence.Length, Grammar.LongestSentence, nameof(sentence));
        using var traits = new SentenceTraits(_traits, text, sentence);
        Span<byte> tags = stackalloc byte[Grammar.LongestSentence + (2 * TaggerFeatures.Padding)];
        tags = tags[..traits.Count];
        Span<byte> rivals = stackalloc byte[Grammar.LongestSentence + (2 * TaggerFeatures.Padding)];
        rivals = rivals[..traits.Count];
        _reader.Read(traits.Words, tags, rivals, LetterCases.Of(text, sentence));
        for (var index = 0; index < sentence.Length; index++)
        {
            var tag = tags[index + TaggerFeatures.Padding] - 1;
            var word = sentence[index].Of(text);
            var form = traits.Words[index + TaggerFeatures.Padding].Form;
            result[index] = sentence[index] with
            {
                Tag = _tags.Universal(tag),
                FineTag = _tags.Fine(tag),
                Rival = _tags.CodeOf(rivals[index + TaggerFeatures.Padding] - 1),
                Lemma = _readings.LemmaOf(word, form, tag),
                Features = _readings.FeaturesOf(word, form, tag),
            };
        }
    }
}
