using System.Numerics;

namespace Ingest.Stories;

/// <summary>For each key the reports that have it, in order of arrival.</summary>
internal sealed class ArrivalLists<TKey>
    where TKey : struct, IBinaryInteger<TKey>
{
    private readonly Dictionary<TKey, ArrivalList> _lists = [];

    public void Add(TKey key, long arrival)
    {
        if (!_lists.TryGetValue(key, out var list))
        {
            _lists[key] = list = new ArrivalList();
        }

        list.Add(arrival);
    }

    public void RemoveFirst(TKey key, long arrival)
    {
        if (_lists.TryGetValue(key, out var list))
        {
            list.RemoveFirst(arrival);
            if (list.Count == 0)
            {
                _lists.Remove(key);
            }
        }
    }

    /// <summary>The first reports with the key, at most <paramref name="count"/>.</summary>
    public ReadOnlySpan<long> First(TKey key, int count) => _lists.TryGetValue(key, out var list) ? list.First(count) : [];

    /// <summary>The last reports with the key, at most <paramref name="count"/>.</summary>
    public ReadOnlySpan<long> Last(TKey key, int count) => _lists.TryGetValue(key, out var list) ? list.Last(count) : [];
}
