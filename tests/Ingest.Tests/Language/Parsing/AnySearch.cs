using Ingest.Language;
using Ingest.Language.Lexicon;
using Ingest.Language.Model;
using Ingest.Language.Parsing;
using Ingest.Language.Training.Model;

namespace Ingest.Tests.Language.Parsing;

/// <summary>Searches that have come to their end, of words and weights that mean nothing.</summary>
internal static class AnySearch
{
    private const int Width = 8;
    private const int Unbounded = 1 << 28;
    private static readonly UniversalTag[] Tags = [UniversalTag.Noun, UniversalTag.Verb, UniversalTag.Punct, UniversalTag.Adp, UniversalTag.Cconj];

    /// <summary>A search of a sentence of so many words, a letter each.</summary>
    internal static Beam Of(Random random, int count)
    {
        var text = string.Concat(Enumerable.Range(0, count).Select(_ => (char)('a' + random.Next(5))));
        Word[] words = [.. Enumerable.Range(0, count).Select(index => new Word(index, 1, Tags[random.Next(Tags.Length)], "NN"))];
        var beam = new Beam(new WordClasses(ModelFile.Of(new ModelSections().ToBytes())), new HashedWeights(), Width, Unbounded);
        beam.Search(text, words);
        return beam;
    }
}
