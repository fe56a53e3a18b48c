using System.Globalization;

namespace Ingest.Language.Naming;

/// <summary>
/// How often a name is right: of the model's by class and by how much worse the next best reading of its tokens is, of others by class and by who says it. The table was
/// counted on texts that the model which read them had not learned from.
/// </summary>
internal sealed class Sureness
{
    private readonly int[] _gaps;
    private readonly double[][] _shares;

    private readonly double[][] _origins;

    private Sureness(int[] gaps, double[][] shares, double[][] origins)
    {
        _gaps = gaps;
        _shares = shares;
        _origins = origins;
    }

    /// <summary>
    /// Reads the table: a line of the least gaps of the steps, then a line for each class with the share of right names at each step, in hundredths; then, where they were counted,
    /// a line for rules and one for recalled names with a share for each class.
    /// </summary>
    internal static Sureness Read(IReadOnlyList<string> lines)
    {
        var shares = lines.Skip(1).Select(static line => Numbers(line).Select(static share => share / 100d).ToArray()).ToList();
        return new Sureness(Numbers(lines[0]), [.. shares.Take(NameLabels.Classes.Length)], [.. shares.Skip(NameLabels.Classes.Length)]);
    }

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

    /// <summary>The name with the share that was counted for those of its class and origin; the model's own, and those of classes that nobody counted, stay as they are.</summary>
    internal Candidate Rated(Candidate name)
    {
        var @class = NameLabels.Classes.IndexOf(name.Sense.Category);
        if (name.Origin is NameOrigin.Model || name.Sense.IsNothing || @class < 0 || _origins is [])
        {
            return name;
        }

        var share = _origins[(int)name.Origin - 1][@class];
        return share > 0 ? name with { Sense = name.Sense with { Confidence = share } } : name;
    }

    private static int[] Numbers(string line) => [.. line.Split(' ').Select(static number => int.Parse(number, CultureInfo.InvariantCulture))];
}
