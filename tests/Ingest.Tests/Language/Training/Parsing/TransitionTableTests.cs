using Ingest.Language.Model;
using Ingest.Language.Parsing;
using Ingest.Language.Training.Model;
using Ingest.Language.Training.Parsing;
using Ingest.Tests.Language.Parsing;
using Xunit;

namespace Ingest.Tests.Language.Training.Parsing;

public sealed class TransitionTableTests
{
    private const int Features = 20_000;
    private const float Unit = 0.5f;
    private const string Section = "x.table";

    /// <summary>Two features of one block may share a fingerprint: about one in ten thousand then answers for the other.</summary>
    [Fact]
    public void Sum_LearntFeatures_GivesTheirWeightsInUnits()
    {
        var table = new TransitionTable(Written(Features).Section(Section));
        var wrong = Rows(Features).Count(row => table.Sum([row.Key]) != new TransitionScores((int)(row.Shift / Unit), (int)(row.Left / Unit), (int)(row.Right / Unit)));
        Assert.InRange(wrong, 0, 12);
    }

    [Fact]
    public void Sum_KeysNeverLearnt_IsAlmostAlwaysNought()
    {
        var table = new TransitionTable(Written(Features).Section(Section));
        Assert.InRange(Enumerable.Range(0, 100_000).Count(index => table.Sum([Key(index + Features)]) != default), 0, 60);
    }

    [Fact]
    public void Sum_ManyFeatures_AddsThem()
    {
        var table = new TransitionTable(Written(3).Section(Section));
        var (first, second) = (table.Sum([Key(1)]), table.Sum([Key(2)]));
        Assert.Equal(new TransitionScores(first.Shift + second.Shift, first.Left + second.Left, first.Right + second.Right), table.Sum([Key(1), Key(2)]));
    }

    /// <summary>Runs of every length, empty ones too, and more features than are weighed at once.</summary>
    [Fact]
    public void Sum_ManyRuns_GivesEachTheSumOfItsFeatures()
    {
        var table = new TransitionTable(Written(Features).Section(Section));
        var keys = Enumerable.Range(0, 1_000).Select(static index => Key(index * 23)).ToArray();
        int[] ends = [0, 1, 1, 40, 255, 256, 257, 512, 999, 1_000, 1_000];
        var sums = new TransitionScores[ends.Length];
        table.Sum(keys, ends, sums);
        var start = 0;
        for (var run = 0; run < ends.Length; run++)
        {
            Assert.Equal(Added(table, keys.AsSpan(start, ends[run] - start)), sums[run]);
            start = ends[run];
        }
    }

    [Fact]
    public void Write_MoreThanMayBeKept_KeepsTheHeaviest()
    {
        var sections = new ModelSections();
        sections.Set(Section, TransitionTableWriter.Write([new(Key(1), 1, 0, 0), new(Key(2), 0, -30, 0), new(Key(3), 0, 0, 4)], Unit, 2));
        var table = new TransitionTable(sections.Open().Section(Section));
        Assert.Equal(new TransitionScores(0, -60, 8), table.Sum([Key(1), Key(2), Key(3)]));
    }

    [Fact]
    public void TransitionTable_SectionCutShort_IsToldAsDamaged()
    {
        var section = TransitionTableWriter.Write(Rows(50), Unit, 50);
        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => new TransitionTable(section.AsSpan(1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TwoLearners_IsTheMeanOfEachFeature() =>
        Assert.Equal(
            [new TransitionRow(3, 1, 2, 0), new TransitionRow(5, 0, 0, -2), new TransitionRow(9, 1, 0, 0)],
            MeanTransitions.Of([[new(3, 2, 1, 0), new(5, 0, 0, -4)], [new(3, 0, 3, 0), new(9, 2, 0, 0)]]));

    [Fact]
    public void Averages_WeightHeldForHalfTheTime_CountsHalf()
    {
        var weights = new TransitionWeights(admission: 2);
        weights.Update([7], Transition.Left, 4);
        Assert.Equal(default, weights.Sum([7]));
        weights.Step = 10;
        weights.Update([7], Transition.Left, 4);
        weights.Step = 20;
        Assert.Equal(new TransitionScores(0, 4, 0), weights.Sum([7]));
        Assert.Equal([new TransitionRow(7, 0, 2, 0)], weights.Averages());
    }

    private static TransitionScores Added(TransitionTable table, ReadOnlySpan<ulong> keys)
    {
        var sum = default(TransitionScores);
        foreach (var key in keys)
        {
            sum.Add(table.Sum([key]));
        }

        return sum;
    }

    private static ModelFile Written(int features)
    {
        var sections = new ModelSections();
        sections.Set(Section, TransitionTableWriter.Write(Rows(features), Unit, features));
        return sections.Open();
    }

    private static IEnumerable<TransitionRow> Rows(int count) =>
        Enumerable.Range(0, count).Select(static index => new TransitionRow(Key(index), (index % 5) + 1, -(index % 7), index % 3)).OrderBy(static row => row.Key);

    private static ulong Key(int index) => FeatureHash.With(5, (ulong)index);
}
