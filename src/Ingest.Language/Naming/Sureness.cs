using System.Globalization;

namespace Ingest.Language.Naming;

/// <summary>
/// How often a name is right, by its class and by how much worse the next best reading of its tokens is. The table was counted on texts that the model
/// which read them had not learned from.
/// </summary>
internal sealed class Sureness
{
    private readonly int[] _gaps;
    private readonly double[][] _shares;

    private Sureness(int[] gaps, double[][] shares)
    {
        _gaps = gaps;
        _shares = shares;
    }

    /// <summary>Reads the table: a line of the least gaps of the steps, then a line for each class with the share of right names at each step, in hundredths.</summary>
    internal static Sureness Read(IReadOnlyList<string> lines) => new(Numbers(lines[0]), [.. lines.Skip(1).Select(static line => Numbers(line).Select(static share => share / 100d).ToArray())]);

    /// <summary>Between 0 and 1, to two digits.</summary>
    internal double Of(int @class, int gap)
    {
        var step = 0;
        while (step + 1 < _gaps.Length && gap >= _gaps[step + 1])
        {
            step++;
        }

        return _shares[@class][step];
    }

    private static int[] Numbers(string line) => [.. line.Split(' ').Select(static number => int.Parse(number, CultureInfo.InvariantCulture))];
}
