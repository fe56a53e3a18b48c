using Ingest.Language;
using Ingest.Language.Lexicon;
using Ingest.Language.Model;
using Ingest.Language.Parsing;
using Ingest.Language.Training.Model;
using Xunit;

namespace Ingest.Tests.Language.Parsing;

public sealed class TreeShapeTests
{
    // They said that the town of Homs was taken
    // 1    2    3    4   5    6  7    8   9
    private const string Text = "They said that the town of Homs was taken";
    private static readonly int[] Heads = [2, 10, 9, 5, 9, 7, 5, 9, 2];
    private static readonly UniversalTag[] Tags =
    [
        UniversalTag.Pron, UniversalTag.Verb, UniversalTag.Sconj, UniversalTag.Det, UniversalTag.Noun, UniversalTag.Adp, UniversalTag.Propn, UniversalTag.Aux,
        UniversalTag.Verb,
    ];

    [Fact]
    public void Take_Tree_NamesFunctionWordsFirstThenFromTheRootDownwards() =>
        Assert.Equal([3, 8, 4, 6, 2, 1, 9, 5, 7], Take().Order.ToArray());

    [Fact]
    public void Take_Clause_KnowsWhatItIsBuiltOf()
    {
        var taken = Take().At(9);

        Assert.Equal((3, 8, 5, 0), (taken.Marker, taken.Auxiliary, taken.Subject, taken.Object));
    }

    [Fact]
    public void Take_NounWithPreposition_IsNoObject() => Assert.Equal((0, 6), (Take().At(5).Object, Take().At(7).Marker));

    [Fact]
    public void Take_SecondTree_ForgetsTheFirst()
    {
        var tree = Take();
        tree.Take(Space(), [2, 10, 2, 5, 2, 2, 2, 2, 2]);

        Assert.Equal((0, 0, 0), (tree.At(9).Marker, tree.At(9).Auxiliary, tree.At(9).Subject));
    }

    private static TreeShape Take()
    {
        var tree = new TreeShape();
        tree.Take(Space(), Heads);
        return tree;
    }

    private static ParseSpace Space()
    {
        var words = new List<Word>();
        foreach (var form in Text.Split(' '))
        {
            words.Add(new Word(words.Count == 0 ? 0 : words[^1].End + 1, form.Length, Tags[words.Count]));
        }

        var space = new ParseSpace(new WordClasses(ModelFile.Of(new ModelSections().ToBytes())));
        space.Start(Text, [.. words]);
        return space;
    }
}
