using Ingest.Places;
using Ingest.Watches.Areas;

namespace Ingest.Watches;

/// <summary>Looks whether watches can do what they were made for.</summary>
public sealed class WatchCheck(Gazetteer gazetteer)
{
    /// <summary>What is wrong with the watches of a list, in its order; empty where all is well.</summary>
    public IEnumerable<WatchTrouble> Of(Watchlist watchlist)
    {
        ArgumentNullException.ThrowIfNull(watchlist);
        return watchlist.Watches.SelectMany(watch => Of(watch, watchlist));
    }

    /// <summary>What is wrong with one watch of a list.</summary>
    public IEnumerable<WatchTrouble> Of(Watch watch, Watchlist watchlist)
    {
        ArgumentNullException.ThrowIfNull(watch);
        ArgumentNullException.ThrowIfNull(watchlist);
        if (watch.PlaceId is { } placeId && !gazetteer.TryGet(placeId, out _))
        {
            yield return new WatchTrouble.PlaceGone(watch, gazetteer.Version);
        }

        if (watch.Area is { } area && AreaShape.Of(area) is AreaReading.Bad bad)
        {
            yield return new WatchTrouble.BadArea(watch, bad.Message);
        }

        foreach (var sink in watch.Tell.Where(sink => sink != AlertDelivery.ConsoleSink && !watchlist.Sinks.ContainsKey(sink)))
        {
            yield return new WatchTrouble.NoSuchSink(watch, sink);
        }
    }
}
