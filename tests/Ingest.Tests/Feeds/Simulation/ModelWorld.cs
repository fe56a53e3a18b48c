using System.Globalization;
using Ingest.Feeds;

namespace Ingest.Tests.Feeds.Simulation;

/// <summary>Feeds and servers made by chance from a seed. A few feeds bring most entries, most bring few; each sleeps at night, in its own time zone.</summary>
internal static class ModelWorld
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    // Share of feeds and entries a day.
    private static readonly (double Share, double PerDay)[] Kinds = [(0.05, 150), (0.15, 40), (0.3, 8), (0.3, 1), (0.2, 0.1)];

    /// <param name="count">How many feeds.</param>
    /// <param name="until">Up to when entries appear.</param>
    public static List<ModelFeed> Make(int count, int seed, DateTimeOffset until)
    {
#pragma warning disable CA5394 // The model needs chance that can be repeated, not chance that cannot be guessed.
        var random = new Random(seed);
        var feeds = new List<ModelFeed>(count);
        while (feeds.Count < count)
        {
            // Most hosts have one feed; one in a hundred has a hundred, and counts who asks.
            var onHost = random.Next(100) == 0 ? 100 : random.Next(1, 4);
            var downFrom = random.Next(100) < 3 ? Start.AddHours(random.NextDouble() * 48) : DateTimeOffset.MaxValue;
            var host = new ModelHost(downFrom, downFrom == DateTimeOffset.MaxValue ? downFrom : downFrom.AddHours(1 + (random.NextDouble() * 5)), onHost > 3 ? 60 : int.MaxValue);
            for (var i = 0; i < onHost && feeds.Count < count; i++)
            {
                var ttl = random.Next(100) switch { < 5 => 60, < 7 => 5, < 8 => 60 * 24 * 3650, _ => (int?)null };
                feeds.Add(new ModelFeed(host, Appearances(random, until), ttl, Unread(feeds.Count)));
            }
        }

        return feeds;
    }

    private static FeedState Unread(int number) => new(
        "f-" + number.ToString(CultureInfo.InvariantCulture), "https://example.org/", null, null, null, null, Start, Start, null, null, null, FeedStatus.New, null, 0, null, null, null,
        new Dictionary<string, string>(StringComparer.Ordinal));

    private static List<DateTimeOffset> Appearances(Random random, DateTimeOffset until)
    {
        var draw = random.NextDouble();
        var perDay = Kinds[^1].PerDay;
        foreach (var (share, rate) in Kinds)
        {
            if (draw < share)
            {
                perDay = rate;
                break;
            }

            draw -= share;
        }

        perDay *= 0.5 + random.NextDouble();
        var zone = random.Next(24);
        var all = new List<DateTimeOffset>();

        // Thinning: drawn at the highest rate, kept with the hour's share of it.
        const double Peak = 2;
        for (var time = Start.AddDays(-Math.Min(28, 60 / perDay)); time < until; time = time.AddDays(-Math.Log(1 - random.NextDouble()) / (perDay * Peak)))
        {
            var hour = (time.Hour + zone) % 24;
            if (random.NextDouble() * Peak < (hour is >= 7 and < 19 ? 1.8 : 0.2))
            {
                all.Add(time);
            }
        }
#pragma warning restore CA5394

        return all;
    }
}
