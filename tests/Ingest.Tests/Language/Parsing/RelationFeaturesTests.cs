using Ingest.Language;
using Ingest.Language.Lexicon;
using Ingest.Language.Model;
using Ingest.Language.Parsing;
using Ingest.Language.Training.Model;
using Xunit;

namespace Ingest.Tests.Language.Parsing;

public sealed class RelationFeaturesTests
{
    private const string Text = "Rebels left";
    private const ushort Rival = 7;
    private static readonly Word Rebels = new(0, 6, UniversalTag.Noun, "NNS");
    private static readonly Word Left = new(7, 4, UniversalTag.Verb, "VBD");

    [Fact]
    public void Write_DoubtfulWordOrHead_AddsFeaturesToThoseOfSureWords()
    {
        var sure = Keys(Rebels, Left);
        var word = Keys(Rebels with { Rival = Rival }, Left);
        var head = Keys(Rebels, Left with { Rival = Rival });

        Assert.Subset(word.ToHashSet(), sure.ToHashSet());
        Assert.Subset(head.ToHashSet(), sure.ToHashSet());
        Assert.True(word.Length > sure.Length && head.Length > sure.Length);
        Assert.NotEqual(word, head);
    }

    [Fact]
    public void Write_AnotherRival_GivesOtherFeatures() =>
        Assert.NotEqual(Keys(Rebels with { Rival = Rival }, Left), Keys(Rebels with { Rival = Rival + 2 }, Left));

    [Fact]
    public void Write_AnyWord_GivesEachFeatureOnce()
    {
        var keys = Keys(Rebels with { Rival = Rival }, Left with { Rival = Rival });

        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    /// <summary>What is looked up ahead must not depend on what is named later.</summary>
    [Fact]
    public void WriteTree_RelationsNamed_StaysTheSameWhileTheOthersChange()
    {
        var space = new ParseSpace(new WordClasses(ModelFile.Of(new ModelSections().ToBytes())));
        space.Start(Text, [Rebels with { Rival = Rival }, Left]);
        var tree = new TreeShape();
        tree.Take(space, [2, 3]);
        var (before, named) = (Tree(space, tree), Named(space, tree));
        tree.SetRelation(2, 5);
        tree.SetRelation(1, 6);

        Assert.Equal(before, Tree(space, tree));
        Assert.Empty(named.Intersect(before));
        Assert.NotEqual(named, Named(space, tree));
    }

    private static ulong[] Tree(ParseSpace space, TreeShape tree)
    {
        var keys = new ulong[RelationFeatures.Most];
        return keys[..RelationFeatures.WriteTree(space, tree, 1, keys)];
    }

    private static ulong[] Named(ParseSpace space, TreeShape tree)
    {
        var keys = new ulong[RelationFeatures.Most];
        return keys[..RelationFeatures.WriteNamed(space, tree, 1, keys)];
    }

    private static ulong[] Keys(Word first, Word second)
    {
        var space = new ParseSpace(new WordClasses(ModelFile.Of(new ModelSections().ToBytes())));
        space.Start(Text, [first, second]);
        var tree = new TreeShape();
        tree.Take(space, [2, 3]);
        var keys = new ulong[FeatureKeys.Limit];
        return keys[..RelationFeatures.Write(space, tree, 1, keys)];
    }
}
