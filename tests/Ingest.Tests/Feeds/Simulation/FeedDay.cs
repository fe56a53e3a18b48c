using Ingest.Feeds;
using Ingest.Tests.Support;

namespace Ingest.Tests.Feeds.Simulation;

/// <summary>
/// The schedule over a model of the world: a day to settle, a day that is measured, a day in which what appeared on it is still found. The
/// schedule, the rhythm and the feeds' states are the product's own; servers, what is new in a document, and the waiting for a host's turn are the model's.
/// </summary>
internal sealed class FeedDay
{
    private static readonly DateTimeOffset From = ModelWorld.Start.AddDays(1);
    private static readonly DateTimeOffset To = ModelWorld.Start.AddDays(2);
    private static readonly DateTimeOffset End = ModelWorld.Start.AddDays(3);

    private readonly ManualTimeProvider _clock = new(ModelWorld.Start);
    private readonly FeedOptions _options;
    private readonly FeedProgress _progress;
    private readonly PriorityQueue<ModelFeed, DateTimeOffset> _due = new();
    private readonly List<double> _delays = [];
    private readonly List<string> _breaches = [];
    private int _requests;
    private int _tooMany;

    private FeedDay(FeedOptions options)
    {
        _options = options;
        _progress = new FeedProgress(new FeedSchedule(options), options, _clock);
    }

    public static DayReport Run(int feeds, int seed, FeedOptions options)
    {
        var day = new FeedDay(options);
        var world = ModelWorld.Make(feeds, seed, To);
        world.ForEach(feed => day._due.Enqueue(feed, ModelWorld.Start));
        while (day._due.TryDequeue(out var feed, out var due) && due < End)
        {
            day.Ask(feed, due);
        }

        day._delays.Sort();
        return new DayReport(
            feeds, day._requests, day._delays.Count, At(day._delays, 0.5), At(day._delays, 0.95), day._tooMany, world.Sum(static feed => feed.Lost), day._breaches);
    }

    private static TimeSpan At(List<double> sorted, double share) => TimeSpan.FromMinutes(sorted[(int)(share * (sorted.Count - 1))]);

    private void Ask(ModelFeed feed, DateTimeOffset due)
    {
        if (feed.Host.NextStart > due)
        {
            _due.Enqueue(feed, feed.Host.NextStart);
            return;
        }

        _clock.Advance(due - _clock.GetUtcNow());
        Watch(feed, due);
        var status = feed.Host.Ask(due);
        _requests += due >= From && due < To ? 1 : 0;
        _tooMany += due >= From && due < To && status == 429 ? 1 : 0;
        feed.StayAwayUntil = status == 429 ? due + ModelHost.Pause : due;
        feed.LastAsked = due;
        feed.State = After(feed, status, due);
        _due.Enqueue(feed, feed.State.NextDue);
    }

    private FeedState After(ModelFeed feed, int status, DateTimeOffset now)
    {
        var message = new FeedMessage(feed.State.FeedId, feed.State.NextDue);
        if (status != 200)
        {
            return _progress.Failed(feed.State, message, FeedStatus.Failing, "It failed.", status == 429 ? ModelHost.Pause : null);
        }

        var isFirst = feed.State.LastSucceeded is null;
        var found = feed.Visit(now, From, To);
        if (found.Count == 0 && !isFirst)
        {
            return _progress.Unchanged(feed.State, message, [], null);
        }

        _delays.AddRange(found.Where(entry => !isFirst && entry.Appeared >= From && entry.Appeared < To).Select(static entry => entry.Delay.TotalMinutes));
        var document = new FetchedDocument(new Uri("https://example.org/"), 200, [], new Dictionary<string, string>(StringComparer.Ordinal), ReadOnlyMemory<byte>.Empty);
        var reading = new FeedReading(feed.Document(), "0", new FeedOrigin(null, null), [], []);
        var sighting = new FeedSighting([], found.Count, 0, [.. found.Select(static entry => entry.Appeared)], null, ReadOnlyMemory<byte>.Empty);
        return _progress.Taken(feed.State, message, document, reading, sighting);
    }

    // What a server's owner would complain of.
    private void Watch(ModelFeed feed, DateTimeOffset now)
    {
        if (now < feed.Host.NextStart)
        {
            _breaches.Add($"{feed.State.FeedId} was asked before its host's turn.");
        }

        if (now < feed.StayAwayUntil)
        {
            _breaches.Add($"{feed.State.FeedId} was asked before the server's Retry-After was over.");
        }

        if (feed.LastAsked is { } last && now - last < _options.ShortestWait)
        {
            _breaches.Add($"{feed.State.FeedId} was asked again after {now - last}.");
        }
    }
}
