using Ingest.Language.Model;
using Ingest.Language.Training.Model;
using Xunit;

namespace Ingest.Tests.Language.Model;

public sealed class WeightTableTests
{
    private const int Classes = 40;
    private const int Seed = 7;
    private const float Unit = 0.25f;

    /// <summary>Two features of one block may share a fingerprint: about one in twenty thousand then answers for the other.</summary>
    [Fact]
    public void Add_LearntFeatures_GiveTheirAveragedWeightsInUnits()
    {
        var weights = Learnt(features: 20_000);
        var table = Section(weights).Weights("x.weights");
        Assert.InRange(weights.Averages().Count(row => !IsGiven(table, row)), 0, 6);
    }

    /// <summary>More features than are looked for at once, known ones and others.</summary>
    [Fact]
    public void Add_ManyFeatures_AddsWhatEachSays()
    {
        var table = Section(Learnt(features: 20_000)).Weights("x.weights");
        ulong[] keys = [.. Enumerable.Range(0, 1_000).Select(static index => index % 3 == 0 ? FeatureHash.With(99, (ulong)index) : FeatureHash.Of("feature" + index))];
        var (together, single) = (new int[Classes], new int[Classes]);
        table.Add(keys, together);
        Array.ForEach(keys, key => table.Add(key, single));
        Assert.Equal(single, together);
        Assert.Contains(single, static score => score != 0);
    }

    [Fact]
    public void Row_BlockOfLongRows_GivesEachItsOwn()
    {
        // Four rows in one block or two of them; together they are longer than a byte can say.
        AveragedRow[] rows = [.. Enumerable.Range(1, 4).Select(static key => new AveragedRow(FeatureHash.With(1, (ulong)key), [.. Enumerable.Range(0, 200).Select(@class => ((byte)@class, (float)key))]))];
        var sections = new ModelSections();
        sections.Set("x.weights", WeightTableWriter.Write(rows.OrderBy(static row => row.Key), 200, 1, 0.5f));
        var table = sections.Open().Weights("x.weights");
        Assert.All(rows, row => Assert.Equal(row.Weights.Select(static weight => new WeightEntry(weight.Class, (sbyte)weight.Weight)), table.Row(row.Key).ToArray()));
    }

    [Fact]
    public void Row_KeysNeverLearnt_AreAlmostAllEmpty()
    {
        var table = Section(Learnt(features: 20_000)).Weights("x.weights");
        var found = Enumerable.Range(0, 100_000).Count(index => table.Row(FeatureHash.With(99, (ulong)index)).Length > 0);
        Assert.InRange(found, 0, 60);
    }

    [Fact]
    public void Write_SameTraining_SameBytes() =>
        Assert.Equal(WeightTableWriter.Write(Learnt(500), Unit), WeightTableWriter.Write(Learnt(500), Unit));

    [Fact]
    public void Weights_SectionCutShort_IsToldAsDamaged()
    {
        var sections = new ModelSections();
        sections.Set("x.weights", WeightTableWriter.Write(Learnt(500), Unit)[..^1]);
        var model = sections.Open();
        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => model.Weights("x.weights")).Message, StringComparison.Ordinal);
    }

    private static bool IsGiven(WeightTable table, AveragedRow row)
    {
        var scores = new int[Classes];
        table.Add(row.Key, scores);
        return row.Weights.All(weight => MathF.Abs(scores[weight.Class] - (weight.Weight / Unit)) <= 0.51f);
    }

    private static ModelFile Section(AveragedWeights weights)
    {
        var sections = new ModelSections();
        sections.Set("x.labels", ["a", "b"]);
        sections.Set("x.weights", WeightTableWriter.Write(weights, Unit));
        return sections.Open();
    }

    private static AveragedWeights Learnt(int features)
    {
        var random = new Random(Seed);
        var weights = new AveragedWeights(Classes);
        for (var feature = 0; feature < features; feature++)
        {
            var key = FeatureHash.Of("feature" + feature);
            for (var entry = random.Next(1, 6); entry > 0; entry--)
            {
                weights.Update(key, random.Next(Classes), random.Next(2) == 0 ? 1 : -1);
                weights.Step++;
            }
        }

        return weights;
    }
}
