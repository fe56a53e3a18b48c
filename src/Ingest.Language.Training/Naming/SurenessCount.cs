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
    private static readonly int[] Gaps = [int.MinValue, 20, 45, 80, 120, 160, 200, 250, 310, 400, 500, 650, 850, 1100, 1500, 2000];
    private readonly int[,] _right = new int[Classes, Gaps.Length];
    private readonly int[,] _all = new int[Classes, Gaps.Length];
    private readonly int[,] _rightOfOrigin = new int[Enum.GetValues<NameOrigin>().Length, Classes];
    private readonly int[,] _allOfOrigin = new int[Enum.GetValues<NameOrigin>().Length, Classes];

    /// <summary>A table that answers with the step itself, to count by.</summary>
    internal static IEnumerable<string> Raw() =>
        [Join(Gaps), .. Enumerable.Repeat(Join(Enumerable.Range(FirstRaw, Gaps.Length)), Classes)];

    /// <summary>Counts the names that were found in a sample by a tagger with the table of <see cref="Raw"/>.</summary>
    internal void Add(NameSample sample, IReadOnlyList<Name> names)
    {
        foreach (var name in names)
        {
            if (Span(sample, name) is { } span)
            {
                var @class = NameLabels.Classes.IndexOf(name.Category);
                var step = StepOf(name);
                _all[@class, step]++;
                _right[@class, step] += sample.Gold!.Contains(span) ? 1 : 0;
            }
        }
    }

    /// <summary>Counts a name that stands in the end, by who says that it is one.</summary>
    internal void Add(NameSample sample, Name name, NameOrigin origin)
    {
        if (Span(sample, name) is { } span)
        {
            var @class = NameLabels.Classes.IndexOf(name.Category);
            _allOfOrigin[(int)origin, @class]++;
            _rightOfOrigin[(int)origin, @class] += sample.Gold!.Contains(span) ? 1 : 0;
        }
    }

    /// <summary>The lines of the table.</summary>
    internal IEnumerable<string> Lines() =>
        [Join(Gaps), .. Enumerable.Range(0, Classes).Select(@class => Join(Shares(@class))), Join(Shares(NameOrigin.Rule)), Join(Shares(NameOrigin.Recalled))];

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

    /// <summary>For each origin and class how many names there were and how many of them were right.</summary>
    internal IEnumerable<string> ReportOrigins() =>
        from origin in Enum.GetValues<NameOrigin>()
        from @class in Enumerable.Range(0, Classes)
        let all = _allOfOrigin[(int)origin, @class]
        where all > 0
        select string.Create(CultureInfo.InvariantCulture, $"{origin} {NameLabels.Classes[@class]}: {all} names, {100d * _rightOfOrigin[(int)origin, @class] / all:0.0} % right");

    /// <summary>What of a name is measured; null where its category is not, or where it touches what the set leaves open.</summary>
    private static NameSpan? Span(NameSample sample, Name name)
    {
        var span = new NameSpan(name.Offset, name.End(), NameScore.ScopeOf(name.Category, sample.Set == "gum_entities"));
        return span.Scope != 0 && !sample.Gold!.Any(gold => !NameScope.IsName(gold.Scope) && NameScore.Touch(gold, span)) ? span : null;
    }

    /// <summary>The share of right names of an origin for each class; nought where there were none.</summary>
    private int[] Shares(NameOrigin origin) =>
        [.. Enumerable.Range(0, Classes).Select(@class => _allOfOrigin[(int)origin, @class] is var all and > 0 ? Math.Max(1, (int)Math.Round(100d * _rightOfOrigin[(int)origin, @class] / all)) : 0)];

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
