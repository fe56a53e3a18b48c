using System.ComponentModel.DataAnnotations;
using NCrontab;

namespace Ingest.Feeds;

/// <summary>Works out when a feed is due next: its own or the pipeline's NCrontab expression, held back by what the feed asks for and by failures.</summary>
public sealed class FeedSchedule(FeedOptions options)
{
    /// <summary>Reads an expression of five fields, or six with seconds first; null where it is none.</summary>
    public static CrontabSchedule? TryRead(string? expression)
    {
        var fields = (expression ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var schedule = CrontabSchedule.TryParse(string.Join(' ', fields), new CrontabSchedule.ParseOptions { IncludingSeconds = fields.Length == 6 });
        return schedule;
    }

    /// <summary>For the options' validation.</summary>
    public static ValidationResult? Validate(string expression, ValidationContext context) =>
        TryRead(expression) is null
            ? new ValidationResult($"{context?.MemberName}: “{expression}” is no NCrontab expression; allowed are five fields, or six with seconds first, such as 0 */15 * * * *.")
            : ValidationResult.Success;

    /// <summary>The next time after a pull.</summary>
    /// <param name="expression">The feed's own expression, or null.</param>
    /// <param name="now">When the pull ended.</param>
    /// <param name="wish">How long the feed or its server asks us to wait (ttl, Retry-After), or null. A lower bound within the clamps.</param>
    /// <param name="failures">Failed pulls in a row; each doubles the wait.</param>
    public DateTimeOffset Next(string? expression, DateTimeOffset now, TimeSpan? wish, int failures)
    {
        var earliest = now;
        if (wish is { } asked)
        {
            earliest = now + Clamp(asked);
        }

        if (failures > 0)
        {
            var backedOff = now + Clamp(options.ShortestWait * Math.Pow(2, Math.Min(failures - 1, 16)));
            earliest = backedOff > earliest ? backedOff : earliest;
        }

        var schedule = TryRead(expression) ?? TryRead(options.Schedule) ?? throw new InvalidOperationException($"“{options.Schedule}” is no NCrontab expression.");
        // NCrontab gives times after the one it is asked about; a wait that ends on a scheduled time must not skip it.
        var from = earliest == now ? now.UtcDateTime : earliest.UtcDateTime.AddTicks(-1);
        return new DateTimeOffset(DateTime.SpecifyKind(schedule.GetNextOccurrence(from), DateTimeKind.Utc));
    }

    private TimeSpan Clamp(TimeSpan wait) =>
        wait < options.ShortestWait ? options.ShortestWait : wait > options.LongestWait ? options.LongestWait : wait;
}
