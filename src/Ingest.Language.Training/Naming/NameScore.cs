using Ingest.Language.Naming;

namespace Ingest.Language.Training.Naming;

/// <summary>Strict precision and recall of persons, organisations, places and events as the sets' scorer counts them: what touches only what a set leaves open costs nothing.</summary>
internal sealed class NameScore
{
    private int _right;
    private int _found;
    private int _wanted;

    /// <summary>The harmonic mean of precision and recall.</summary>
    internal double F1 => 2d * _right / Math.Max(1, _found + _wanted);

    /// <summary>How many of the names found are right.</summary>
    internal double Precision => (double)_right / Math.Max(1, _found);

    /// <summary>How many of the names wanted are found.</summary>
    internal double Recall => (double)_right / Math.Max(1, _wanted);

    /// <summary>Counts the names that were found in a sample.</summary>
    internal void Add(NameSample sample, IReadOnlyList<Name> names)
    {
        var wanted = sample.Gold!.Where(static span => NameScope.IsName(span.Scope)).ToHashSet();
        var ignored = sample.Gold!.Where(static span => !NameScope.IsName(span.Scope)).ToList();
        var hasEvents = sample.Set == "gum_entities";
        foreach (var name in names)
        {
            var span = new NameSpan(name.Offset, name.End(), ScopeOf(name.Category, hasEvents));
            if (span.Scope == 0 || (!wanted.Any(gold => Touch(gold, span)) && ignored.Exists(gold => Touch(gold, span))))
            {
                continue;
            }

            _found++;
            _right += wanted.Contains(span) ? 1 : 0;
        }

        _wanted += wanted.Count;
    }

    /// <summary>The scope of a category that is measured; nought for others.</summary>
    internal static uint ScopeOf(string category, bool hasEvents) => category switch
    {
        Categories.Person => NameScope.Person,
        Categories.Organization => NameScope.Organization,
        Categories.Location => NameScope.Location,
        Categories.Event when hasEvents => NameScope.Event,
        _ => 0,
    };

    internal static bool Touch(NameSpan one, NameSpan other) => one.Start < other.End && other.Start < one.End;
}
