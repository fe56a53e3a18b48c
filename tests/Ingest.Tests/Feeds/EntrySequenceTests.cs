using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Feeds;

/// <summary>Any sequence of documents of a feed, reordered, cut to any window, re-dated, with or without ids: each entry is passed on at least once, and once only while nothing in it changes.</summary>
public sealed class EntrySequenceTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public enum Ids
    {
        Own,
        None,
        Changing,
        OneForAll,
        OneForAllWithoutLinks,
        NoneAndOneLinkForAll,
    }

    public static TheoryData<Ids, int> Cases
    {
        get
        {
            var cases = new TheoryData<Ids, int>();
            foreach (var ids in Enum.GetValues<Ids>())
            {
                Enumerable.Range(1, 25).ToList().ForEach(seed => cases.Add(ids, seed));
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_AnySequence_PassesEachEntryOnOnce(Ids ids, int seed)
    {
#pragma warning disable CA5394 // Chance that can be repeated is what is wanted here.
        var random = new Random(seed);
        var state = FeedStates.Of("https://example.org/rss");
        var (times, shown) = (new int[40], new bool[40]);
        var newest = 3;
        for (var visit = 0; visit < 60; visit++)
        {
            newest = Math.Min(newest + random.Next(3), 39);

            // Old entries come back now and then; at least two are shown, so that a shared id can be seen to be shared.
            var window = Enumerable.Range(Math.Max(0, newest - random.Next(2, 8)), 2).Concat(Enumerable.Range(0, newest + 1).Where(_ => random.Next(4) == 0)).Append(newest).Distinct().OrderBy(_ => random.Next()).ToList();
            var feed = FeedSamples.Parse(FeedSamples.RssOf()) with { Entries = [.. window.Select(i => Entry(ids, i, random))] };
            var now = Now.AddHours(visit);
            var reading = FeedReading.Of(feed, "0", new FeedOrigin(null, null));
            var sighting = FeedSighting.Of(state, reading, now);
            window.ForEach(i => shown[i] = true);
            foreach (var message in sighting.Messages)
            {
                times[window[reading.Keys.ToList().IndexOf(message.EntryKey)]]++;
            }

            state = state with { Known = sighting.Known, LastSucceeded = now };
        }
#pragma warning restore CA5394

        Assert.All(Enumerable.Range(0, 40).Where(i => shown[i]), i => Assert.True(times[i] == 1, $"Entry {i} was passed on {times[i]} times ({ids}, seed {seed})."));
    }

    private static FeedEntry Entry(Ids ids, int number, Random random)
    {
#pragma warning disable CA5394 // As above.
        var id = ids switch
        {
            Ids.Own => $"id-{number}",
            Ids.Changing => $"id-{random.Next()}",
            Ids.OneForAll or Ids.OneForAllWithoutLinks => "one",
            _ => null,
        };
        var scheme = random.Next(2) == 0 ? "http" : "https";
        var link = ids switch
        {
            Ids.OneForAllWithoutLinks => null,
            Ids.NoneAndOneLinkForAll => $"{scheme}://example.org/live",
            _ => $"{scheme}://example.org/{number}?utm_source={random.Next()}",
        };
        DateTimeOffset? date = random.Next(3) switch { 0 => null, 1 => Now, _ => Now.AddDays(-random.Next(1000)) };
        return new FeedEntry(id, $"Report {number}", link, date, null, [], $" Report\n{number} in words, {random.Next(500)} comments", null, [], [], null);
#pragma warning restore CA5394
    }
}
