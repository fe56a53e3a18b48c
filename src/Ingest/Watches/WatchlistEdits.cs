namespace Ingest.Watches;

/// <summary>Edits of a watchlist; each gives a new one.</summary>
public static class WatchlistEdits
{
    /// <summary>The watch of a name, without regard to case, or null.</summary>
    public static Watch? Find(this Watchlist watchlist, string name)
    {
        ArgumentNullException.ThrowIfNull(watchlist);
        ArgumentNullException.ThrowIfNull(name);
        var key = WatchKey.Of(name);
        return watchlist.Watches.FirstOrDefault(watch => WatchKey.Of(watch.Name) == key);
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
        ArgumentNullException.ThrowIfNull(watchlist);
        ArgumentNullException.ThrowIfNull(other);
        var news = new Dictionary<string, Watch>(StringComparer.Ordinal);
        foreach (var watch in other.Watches)
        {
            news[WatchKey.Of(watch.Name)] = watch;
        }

        // Each in the place of the old one; what is left over at the end, in its own order.
        var kept = watchlist.Watches.Select(old => news.Remove(WatchKey.Of(old.Name), out var changed) ? changed : old).ToList();
        var added = other.Watches.Where(watch => news.Remove(WatchKey.Of(watch.Name)));
        return other.Sinks.Aggregate(watchlist with { Watches = [.. kept, .. added] }, static (list, sink) => list.WithSink(sink.Key, sink.Value));
    }
}
