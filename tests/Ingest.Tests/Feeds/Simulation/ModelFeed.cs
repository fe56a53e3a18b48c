using Ingest.Feeds;

namespace Ingest.Tests.Feeds.Simulation;

/// <summary>A feed of the model: when its entries appear, how many it shows, and what its reader knows of it.</summary>
internal sealed class ModelFeed(ModelHost host, IReadOnlyList<DateTimeOffset> appearances, int? ttlMinutes, FeedState state)
{
    private const int Window = 20;
    private static readonly ParsedFeed Empty = FeedSamples.Parse(FeedSamples.RssOf());
    private static readonly FeedEntry[] Full = [.. Enumerable.Repeat(new FeedEntry(null, null, null, null, null, [], null, null, [], [], null), Window)];
    private int _shown;
    private int _found;

    public ModelHost Host { get; } = host;

    public FeedState State { get; set; } = state;

    public DateTimeOffset? LastAsked { get; set; }

    /// <summary>Until when its server asked us to stay away.</summary>
    public DateTimeOffset StayAwayUntil { get; set; }

    /// <summary>Entries of the measured day that fell out of the window before they were seen.</summary>
    public int Lost { get; private set; }

    /// <summary>The delays of the entries that a visit finds, with the times they appeared; empty where nothing is new. Those lost are counted from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public List<(DateTimeOffset Appeared, TimeSpan Delay)> Visit(DateTimeOffset now, DateTimeOffset from, DateTimeOffset to)
    {
        while (_shown < appearances.Count && appearances[_shown] <= now)
        {
            _shown++;
        }

        var oldest = Math.Max(_shown - Window, 0);
        var isFirst = _found == 0;
        for (var i = _found; i < oldest; i++)
        {
            Lost += !isFirst && appearances[i] >= from && appearances[i] < to ? 1 : 0;
        }

        var found = new List<(DateTimeOffset, TimeSpan)>();
        for (var i = Math.Max(_found, oldest); i < _shown; i++)
        {
            found.Add((appearances[i], now - appearances[i]));
        }

        _found = _shown;
        return found;
    }

    /// <summary>The document it serves: as many entries as fit, told apart by nobody here.</summary>
    public ParsedFeed Document() => Empty with { TtlMinutes = ttlMinutes, Entries = Full[..Math.Min(_shown, Window)] };
}
