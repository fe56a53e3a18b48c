using System.Globalization;
using Ingest.Language.Naming;

namespace Ingest.Language.Training.Naming;

/// <summary>Counts how often names are right, by class and by how much worse the next best reading was, and makes the table that <see cref="Sureness"/> reads.</summary>
internal sealed class SurenessCount
{
    // A name that a model without a table is given stands for its step: 0.50 for the first, 0.51 for the second.
    private const int FirstRaw = 50;
    private const int Classes = NameLabels.Other + 1;

    // Names that are added to each step at the class's mean, so that a step with few names says little of its own.
    private const int Doubt = 8;
    private static readonly int[] Gaps = [int.MinValue, 10, 20, 30, 45, 60, 80, 100, 130, 160, 200, 250, 310, 400, 500];
    private readonly int[,] _right = new int[Classes, Gaps.Length];
    private readonly int[,] _all = new int[Classes, Gaps.Length];

    /// <summary>A table that answers with the step itself, to count by.</summary>
    internal static IEnumerable<string> Raw() =>
        [Join(Gaps), .. Enumerable.Repeat(Join(Enumerable.Range(FirstRaw, Gaps.Length)), Classes)];

    /// <summary>Counts the names that were found in a sample by a tagger with the table of <see cref="Raw"/>.</summary>
    internal void Add(NameSample sample, IReadOnlyList<Name> names)
    {
        foreach (var name in names)
        {
            var span = new NameSpan(name.Offset, name.End(), NameScore.ScopeOf(name.Category, sample.Set == "gum_entities"));
            if (span.Scope != 0 && !sample.Gold!.Any(gold => !NameScope.IsName(gold.Scope) && NameScore.Touch(gold, span)))
            {
                var @class = NameLabels.Classes.IndexOf(name.Category);
                var step = StepOf(name);
                _all[@class, step]++;
                _right[@class, step] += sample.Gold!.Contains(span) ? 1 : 0;
            }
        }
    }

    /// <summary>What is reported of names that were found with the table of <see cref="Raw"/>.</summary>
    internal IEnumerable<Name> Settle(IEnumerable<Name> names)
    {
        var tables = Enumerable.Range(0, Classes).Select(Shares).ToArray();
        return names.Where(name => NameLabels.Classes.IndexOf(name.Category) is >= 0 and var @class && tables[@class][StepOf(name)] >= 100 * NameRecognizer.LeastConfidence);
    }

    /// <summary>The lines of the table.</summary>
    internal IEnumerable<string> Lines() => [Join(Gaps), .. Enumerable.Range(0, Classes).Select(@class => Join(Shares(@class)))];

    /// <summary>For each step how many names there were, how many of them were right, and what the table will say of a person.</summary>
    internal IEnumerable<string> Report()
    {
        var table = Shares(0);
        for (var step = 0; step < Gaps.Length; step++)
        {
            var (all, right) = (Sum(_all, step), Sum(_right, step));
            yield return string.Create(CultureInfo.InvariantCulture, $"gap from {Math.Max(0, Gaps[step]),4}: {all,5} names, {100d * right / Math.Max(1, all),5:0.0} % right (persons: {table[step]} %)");
        }
    }

    /// <summary>The shares of a class, never falling from one step to the next.</summary>
    private int[] Shares(int @class)
    {
        var shares = new double[Gaps.Length];
        for (var step = 0; step < shares.Length; step++)
        {
            var mean = (Sum(_right, step) + 1d) / (Sum(_all, step) + 2d);
            shares[step] = (_right[@class, step] + (Doubt * mean)) / (_all[@class, step] + Doubt);
        }

        for (var step = 1; step < shares.Length; step++)
        {
            shares[step] = Math.Max(shares[step], shares[step - 1]);
        }

        return [.. shares.Select(static share => Math.Clamp((int)Math.Round(share * 100), 1, 99))];
    }

    private static int StepOf(Name name) => Math.Clamp((int)Math.Round(name.Confidence * 100) - FirstRaw, 0, Gaps.Length - 1);

    private static int Sum(int[,] counts, int step) => Enumerable.Range(0, Classes).Sum(@class => counts[@class, step]);

    private static string Join(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(static number => number.ToString(CultureInfo.InvariantCulture)));
}
