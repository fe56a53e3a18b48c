using Ingest.Language.Lexicon;
using Ingest.Language.Model;
using Ingest.Language.Naming;
using Ingest.Language.Words;

namespace Ingest.Language.Training.Naming;

/// <summary>Makes runs of samples, with the very code that the engine reads texts with.</summary>
internal sealed class NameRunReader(PlaceNames places, ModelFile model)
{
    private readonly WordClasses _classes = new(model);
    private readonly NameLists _lists = new(model);

    /// <summary>Names that no run holds whole, so that nothing can be learned of them.</summary>
    internal int Lost { get; private set; }

    /// <summary>Names of all samples that were read.</summary>
    internal int Names { get; private set; }

    /// <summary>The runs of a sample.</summary>
    internal List<NameRun> Read(NameSample sample)
    {
        var tokens = Tokenizer.Cut(sample.Text);
        var rules = NameRules.Read(sample.Text, tokens, SentenceSplitter.Split(sample.Text, tokens), places);
        var allowed = Allowed(sample, tokens, out var names);
        var windows = new NameWindows(rules, _classes, _lists);
        var runs = new List<NameRun>();
        var covered = new bool[tokens.Count];
        Span<ulong> keys = stackalloc ulong[NameFeatures.Most];
        while (windows.Next() is { } window)
        {
            var count = window.End - window.First;
            var rows = new ulong[count][];
            for (var token = 0; token < count; token++)
            {
                var features = NameFeatures.Write(window, token + NameWindow.Margin, keys);
                rows[token] = keys[..features].ToArray();
            }

            covered.AsSpan(window.First, count).Fill(true);
            var run = allowed.AsSpan(window.First, count).ToArray();
            Free(run, names, window.First, window.End);
            runs.Add(new NameRun(rows, run, sample.Dialect));
        }

        Names += names.Count;
        Lost += names.Count(name => covered.AsSpan(name.First, name.End - name.First).Contains(false));
        return runs;
    }

    private static uint[] Allowed(NameSample sample, List<Token> tokens, out List<(int First, int End)> names)
    {
        names = [];
        var allowed = new uint[tokens.Count];
        Array.Fill(allowed, NameScope.Labels(sample.Unmarked));
        foreach (var span in sample.Spans)
        {
            var first = tokens.FindIndex(token => token.End > span.Start);
            var end = tokens.FindLastIndex(token => token.Offset < span.End) + 1;
            if (first < 0 || end <= first)
            {
                continue;
            }

            var isWhole = tokens[first].Offset == span.Start && tokens[end - 1].End == span.End;
            var isName = NameScope.IsName(span.Scope) && isWhole;
            for (var index = first; index < end; index++)
            {
                allowed[index] = isName ? 1u << NameLabels.Of(System.Numerics.BitOperations.TrailingZeroCount(span.Scope), NameLabels.PartAt(index, first, end))
                    : NameScope.Labels(isWhole ? span.Scope : NameScope.Any);
            }

            if (isName)
            {
                names.RemoveAll(name => name.First < end && first < name.End);
                names.Add((first, end));
            }
        }

        return allowed;
    }

    /// <summary>Where a run cuts a name, its part of it says nothing.</summary>
    private static void Free(uint[] run, List<(int First, int End)> names, int first, int end)
    {
        foreach (var name in names.Where(name => name.First < end && first < name.End && (name.First < first || name.End > end)))
        {
            for (var index = Math.Max(first, name.First); index < Math.Min(end, name.End); index++)
            {
                run[index - first] = NameScope.Labels(NameScope.Any);
            }
        }
    }
}
