using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Ingest.Storage;
using NCrontab;

namespace Ingest.Feeds;

/// <summary>
/// Works out when a feed is due next: by its own or the pipeline's NCrontab expression where there is one, else by its rhythm, held back by what its
/// publisher asks for; failures and a server's Retry-After hold back either. No feed is ever given up: one that has failed for years is asked every 30 days.
/// </summary>
public sealed class FeedSchedule(FeedOptions options)
{
    // From so many failures in a row on, about two weeks at one a day, the wait may grow beyond the longest.
    private const int FailuresUntilDead = 20;
    private const double Jitter = 0.1;

    /// <summary>Reads an expression of five fields, or six with seconds first; null where it is none.</summary>
    public static CrontabSchedule? TryRead(string? expression)
    {
        var fields = (expression ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var schedule = CrontabSchedule.TryParse(string.Join(' ', fields), new CrontabSchedule.ParseOptions { IncludingSeconds = fields.Length == 6 });
        return schedule;
    }

    /// <summary>For the options' validation; an empty expression is none, and feeds go by their rhythm.</summary>
    public static ValidationResult? Validate(string expression, ValidationContext context) =>
        !string.IsNullOrEmpty(expression) && TryRead(expression) is null
            ? new ValidationResult($"{context?.MemberName}: “{expression}” is no NCrontab expression; allowed are five fields, or six with seconds first, such as 0 */15 * * * *.")
            : ValidationResult.Success;

    /// <summary>The next time after a pull, and why then.</summary>
    /// <param name="state">The feed as the pull leaves it: its failures in a row, rhythm, hints and settings.</param>
    /// <param name="now">When the pull ended.</param>
    /// <param name="retryAfter">How long its server asked us to stay away, or null.</param>
    public (DateTimeOffset Due, string Why) Next(FeedState state, DateTimeOffset now, TimeSpan? retryAfter)
    {
        ArgumentNullException.ThrowIfNull(state);
        var (held, heldWhy) = Held(state, retryAfter);
        var expression = TryRead(state.Schedule) ?? TryRead(options.Schedule);
        if (expression is not null)
        {
            // NCrontab gives times after the one it is asked about; a wait that ends on a scheduled time must not skip it.
            var from = held == TimeSpan.Zero ? now.UtcDateTime : (now + held).UtcDateTime.AddTicks(-1);
            return (new DateTimeOffset(DateTime.SpecifyKind(expression.GetNextOccurrence(from), DateTimeKind.Utc)), heldWhy ?? "its schedule says so");
        }

        var (wait, why) = Wished(state, now);
        var jittered = Jittered(wait, state, now);
        var due = now + (held > jittered ? held : jittered);
        return (state.Hints?.FirstOpen(due) ?? due, held > jittered ? heldWhy! : why);
    }

    private (TimeSpan Wait, string Why) Wished(FeedState state, DateTimeOffset now)
    {
        var shortest = state.Settings?.ShortestWait ?? options.ShortestWait;
        var longest = state.Settings?.LongestWait ?? options.LongestWait;
        longest = longest < shortest ? shortest : longest;
        if (state.Rhythm is not { } rhythm)
        {
            return (shortest, "nothing is known of it yet");
        }

        var own = RhythmWait.Of(rhythm, now, options.DelayBudget, longest);
        var (wait, why) = (own, string.Create(CultureInfo.InvariantCulture, $"about {rhythm.PerDay():0.#} entries a day come"));
        if (state.Hints?.Longest() is { } asked && asked.Wait > own)
        {
            // What a publisher asks for must not cost entries: a document that turns over sooner than its ttl has a wrong ttl.
            var turnover = RhythmWait.UntilTurnover(rhythm, now, longest);
            var most = asked.Wait > longest ? longest : asked.Wait;
            (wait, why) = most <= turnover
                ? (most, $"{asked.Why} asks for it")
                : (turnover > own ? turnover : own, $"{asked.Why} asks for more, but by then entries would be lost");
        }

        return (wait < shortest ? shortest : wait > longest ? longest : wait, why);
    }

    private (TimeSpan Wait, string? Why) Held(FeedState state, TimeSpan? retryAfter)
    {
        var wait = TimeSpan.Zero;
        string? why = null;
        if (state.Failures > 0)
        {
            var most = state.Failures <= FailuresUntilDead ? options.LongestWait : options.LongestSilence;
            var steps = state.Failures <= FailuresUntilDead ? state.Failures - 1 : state.Failures - FailuresUntilDead;
            var first = state.Failures <= FailuresUntilDead ? options.ShortestWait : options.LongestWait;
            var grown = first * Math.Pow(2, Math.Min(steps, 16));
            (wait, why) = (grown > most ? most : grown, string.Create(CultureInfo.InvariantCulture, $"it failed {state.Failures} times in a row"));
        }

        if (retryAfter is { } asked && asked > wait)
        {
            (wait, why) = (asked > options.LongestSilence ? options.LongestSilence : asked, "its server asked for time");
        }

        return (wait > TimeSpan.Zero && wait < options.ShortestWait ? options.ShortestWait : wait, why);
    }

    // Chance comes from the feed's id and the time: feeds that were added together drift apart, and a replay gives the same times.
    private TimeSpan Jittered(TimeSpan wait, FeedState state, DateTimeOffset now)
    {
        var share = Convert.ToUInt32(ContentId.Of(state.FeedId, now.UtcTicks.ToString(CultureInfo.InvariantCulture))[..8], 16) / (double)uint.MaxValue;
        var longest = state.Settings?.LongestWait ?? options.LongestWait;
        return wait * (wait >= longest ? 1 - (Jitter * share) : 1 + (Jitter * share));
    }
}
