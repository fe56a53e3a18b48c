using System.Globalization;
using Ingest.Places;

namespace Ingest.Language.Training.Placing;

/// <summary>Reads and writes <c>place-weights.tsv</c>: feature, learned weight, hand-set start.</summary>
internal static class PlaceWeightsFile
{
    private const int StartColumn = 2;

    /// <summary>The hand-set weights of a file.</summary>
    internal static double[] Start(string path) =>
        PlaceScore.Read(File.ReadLines(path)
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t'))
            .Select(static row => new[] { row[0], row[StartColumn] }));

    /// <summary>The lines of a file.</summary>
    internal static IEnumerable<string> Lines(double[] start, double[] learned, string made) =>
    [
        "# The weights that tell the places of one name apart. Feature (what each means: PlaceFeature.cs), weight, hand-set weight that learning began from.",
        "# Written by tools/train-places, which keeps the third column. " + made,
        .. Enum.GetValues<PlaceFeature>().Select(feature => string.Create(
            CultureInfo.InvariantCulture, $"{feature}\t{learned[(int)feature]:0.###}\t{start[(int)feature]:0.###}")),
    ];
}
