using System.Globalization;
using Ingest.Storage;

namespace Ingest.Places;

/// <summary>
/// The linear model that tells the places of one name apart: features times weights, added up; differences are log odds.
/// The weights are learned by <c>tools/train-places</c> and can be read and changed in <c>place-weights.tsv</c>.
/// </summary>
internal static class PlaceScore
{
    private static readonly Lazy<double[]> Learned = new(() => Read(EmbeddedTable.Rows("Places/place-weights.tsv")));

    /// <summary>How many features there are.</summary>
    public static int Count { get; } = Enum.GetValues<PlaceFeature>().Length;

    /// <summary>The weights that ship, by the number of the feature.</summary>
    public static double[] Weights => Learned.Value;

    /// <summary>A place's score.</summary>
    public static double Of(ReadOnlySpan<double> features, ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += features[i] * weights[i];
        }

        return sum;
    }

    /// <summary>Reads rows of feature and weight; a feature without a row weighs nothing, an unknown one is an error of the table.</summary>
    public static double[] Read(IEnumerable<string[]> rows)
    {
        var weights = new double[Count];
        foreach (var row in rows)
        {
            weights[(int)Enum.Parse<PlaceFeature>(row[0])] = double.Parse(row[1], CultureInfo.InvariantCulture);
        }

        return weights;
    }
}
