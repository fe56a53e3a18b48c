using Ingest.Language;
using Ingest.Language.Lexicon;
using Ingest.Language.Model;
using Ingest.Language.Parsing;
using Ingest.Language.Training.Model;
using Xunit;

namespace Ingest.Tests.Language.Parsing;

public sealed class StateScorerTests
{
    private const int Seed = 5;
    private const int Width = 8;
    private const int Unbounded = 1 << 28;
    private static readonly UniversalTag[] Tags = [UniversalTag.Noun, UniversalTag.Verb, UniversalTag.Punct, UniversalTag.Adp];

    /// <summary>A sum that is remembered stands for a part of another state: it must have the very same features. One scorer reads all sentences, so it must forget too.</summary>
    [Fact]
    public void Of_EveryStateOfSomeSearches_IsTheSumOfAllItsFeatures()
    {
        var (weights, keys) = (new HashedWeights(), new ulong[FeatureKeys.Limit]);
        var (random, scorer) = (new Random(Seed), new StateScorer(weights));
        for (var round = 0; round < 20; round++)
        {
            var space = Search(weights, random, 30).Space;
            scorer.Start(space.Words);
            for (var state = 0; state < space.StateCount; state++)
            {
                Assert.Equal(weights.Sum(keys.AsSpan(0, StateFeatures.Write(space, state, keys))), scorer.Of(space, state));
            }
        }
    }

    [Fact]
    public void Advance_ManyBranches_KeepsNoTwoThatLookAlike()
    {
        var random = new Random(Seed);
        var (beam, dropped) = (Beam(new HashedWeights()), 0);
        for (var round = 0; round < 20; round++)
        {
            var (text, words) = Sentence(random, 20);
            beam.Start(text, words);
            for (var step = 0; step < words.Length * 2; step++)
            {
                var before = beam.Space.StateCount;
                beam.Advance();
                dropped += beam.Space.StateCount - before - beam.States.Length;
                var states = beam.States.ToArray();
                Assert.DoesNotContain(states, one => Array.Exists(states, other => other < one && beam.Space.AreAlike(one, other)));
            }
        }

        Assert.True(dropped > 0, "no two branches met");
    }

    private static Beam Search(HashedWeights weights, Random random, int count)
    {
        var (text, words) = Sentence(random, count);
        var beam = Beam(weights);
        beam.Search(text, words);
        return beam;
    }

    private static Beam Beam(HashedWeights weights) => new(new WordClasses(ModelFile.Of(new ModelSections().ToBytes())), weights, Width, Unbounded);

    private static (string Text, Word[] Words) Sentence(Random random, int count) =>
        (string.Concat(Enumerable.Range(0, count).Select(_ => (char)random.Next('a', 'z' + 1))), [.. Enumerable.Range(0, count).Select(index => new Word(index, 1, Tags[random.Next(Tags.Length)], "T"))]);
}
