namespace Ingest.Watches;

/// <summary>Edits of a watchlist; each gives a new one.</summary>
public static class WatchlistEdits
{
    /// <summary>The watch of a name, without regard to case, or null.</summary>
    public static Watch? Find(this Watchlist watchlist, string name)
    {
        ArgumentNullException.ThrowIfNull(watchlist);
        ArgumentNullException.ThrowIfNull(name);
        return watchlist.Watches.FirstOrDefault(watch => WatchKey.Of(watch.Name) == WatchKey.Of(name));
    }

    /// <summary>With a watch in place of the one of its name, or at the end.</summary>
    public static Watchlist With(this Watchlist watchlist, Watch watch)
    {
        ArgumentNullException.ThrowIfNull(watchlist);
        ArgumentNullException.ThrowIfNull(watch);
        return watchlist.Find(watch.Name) is { } old
            ? watchlist with { Watches = watchlist.Watches.Select(other => ReferenceEquals(other, old) ? watch : other).ToList() }
            : watchlist with { Watches = [.. watchlist.Watches, watch] };
    }

    /// <summary>Without the watch of a name.</summary>
    public static Watchlist Without(this Watchlist watchlist, string name)
    {
        ArgumentNullException.ThrowIfNull(watchlist);
        return watchlist with { Watches = watchlist.Watches.Where(watch => WatchKey.Of(watch.Name) != WatchKey.Of(name)).ToList() };
    }

    /// <summary>With a sink under a name, new or in place of the old one.</summary>
    public static Watchlist WithSink(this Watchlist watchlist, string name, SinkSettings sink)
    {
        ArgumentNullException.ThrowIfNull(watchlist);
        var sinks = new SortedDictionary<string, SinkSettings>(StringComparer.Ordinal);
        foreach (var (key, value) in watchlist.Sinks)
        {
            sinks[key] = value;
        }

        sinks[name] = sink;
        return watchlist with { Sinks = sinks };
    }

    /// <summary>With all watches and sinks of another list, which win over those of the same name.</summary>
    public static Watchlist Merge(this Watchlist watchlist, Watchlist other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var merged = other.Watches.Aggregate(watchlist, static (list, watch) => list.With(watch));
        return other.Sinks.Aggregate(merged, static (list, sink) => list.WithSink(sink.Key, sink.Value));
    }
}
