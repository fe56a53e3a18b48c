using System.Collections.Concurrent;

namespace Ingest;

/// <summary>Counts what happened since the process began, by name: every skip has one. Safe to use from many threads.</summary>
public sealed class Tally
{
    private readonly ConcurrentDictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>All counts, by name in ordinal order.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> Counts => [.. _counts.OrderBy(static count => count.Key, StringComparer.Ordinal)];

    /// <summary>Adds to a count, such as <c>articles kept</c> or <c>pages set aside: consent</c>.</summary>
    public void Count(string what, int number = 1)
    {
        if (number > 0)
        {
            _counts.AddOrUpdate(what, number, (_, count) => count + number);
        }
    }

    /// <summary>A count, 0 where nothing was counted.</summary>
    public long this[string what] => _counts.GetValueOrDefault(what);
}
