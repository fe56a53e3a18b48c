using Ingest.Language.Model;
using Ingest.Language.Naming;
using Ingest.Language.Training.Model;
using Xunit;

namespace Ingest.Tests.Language.Naming;

public sealed class LabelSumsTests
{
    private const int Keys = 120;

    [Theory]
    [InlineData(1)]
    [InlineData(NameLabels.Count - 1)]
    [InlineData(NameLabels.Count)]
    public void Add_RowsOfAnyLength_SumsAsTheTableDoes(int entries)
    {
        var table = Table(entries, full: int.MaxValue);
        Assert.Equal(Sums(table), LabelSumsOf(table));
    }

    [Fact]
    public void Add_RowsThatWereFilledUp_SumsToTheSame() => Assert.Equal(Sums(Table(15, int.MaxValue)), LabelSumsOf(Table(15, full: 12)));

    [Fact]
    public void Add_HeaviestWeights_DoesNotOverflow()
    {
        var table = Table(NameLabels.Count, int.MaxValue, static _ => 127);
        Assert.All(LabelSumsOf(table), static sum => Assert.Equal(Keys * 127, sum));
    }

    private static WeightTable Table(int entries, int full, Func<Random, float>? weight = null)
    {
        var random = new Random(7);
        weight ??= static random => random.Next(1, 100) * (random.Next(2) == 0 ? 1 : -1);
        var rows = Enumerable.Range(1, Keys)
            .Select(key => new AveragedRow(KeyOf(key), [.. Enumerable.Range(0, entries).Select(entry => ((byte)((entry + (entries < 20 ? key : 0)) % NameLabels.Count), weight(random)))]))
            .OrderBy(static row => row.Key);
        var sections = new ModelSections();
        sections.Set("x.weights", WeightTableWriter.Write([.. rows], NameLabels.Count, 1, 0.5f, full));
        return sections.Open().Weights("x.weights");
    }

    private static ulong KeyOf(int number) => FeatureHash.With(1, (ulong)number);

    private static ulong[] AllKeys() => [.. Enumerable.Range(1, Keys).Select(KeyOf)];

    private static int[] Sums(WeightTable table)
    {
        var scores = new int[NameLabels.Count];
        table.Add(AllKeys(), scores);
        return scores;
    }

    private static int[] LabelSumsOf(WeightTable table)
    {
        var scores = new int[NameLabels.Count];
        LabelSums.Add(table, AllKeys(), scores);
        return scores;
    }
}
