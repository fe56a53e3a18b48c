using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Ingest.Storage;

namespace Ingest.Articles.Visits;

/// <summary>When an article's page is asked again: ever more rarely as it grows older. Pure but for its options.</summary>
public sealed class VisitSchedule
{
    private const int MostRetries = 6;
    private const double Jitter = 0.1;
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromDays(1);
    private static readonly TimeSpan LongestAge = TimeSpan.FromDays(3650);

    private readonly IReadOnlyList<TimeSpan> _ages;
    private readonly int _mostVisits;

    public VisitSchedule(VisitOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _ages = TryRead(options.Ages) ?? throw new ArgumentException($"Ages are {options.Ages}.", nameof(options));
        _mostVisits = options.MostVisits;
    }

    /// <summary>The ages that a setting lists; null where it is none.</summary>
    public static IReadOnlyList<TimeSpan>? TryRead(string? setting)
    {
        var ages = new List<TimeSpan>();
        foreach (var word in (setting ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Age(word) is not { } age || age <= (ages.Count == 0 ? TimeSpan.Zero : ages[^1]))
            {
                return null;
            }

            ages.Add(age);
        }

        return ages;
    }

    /// <summary>For the options' validation.</summary>
    public static ValidationResult? Validate(string setting, ValidationContext context) =>
        TryRead(setting) is null
            ? new ValidationResult($"{context?.MemberName}: “{setting}” must be growing times of at most ten years with a space between, such as 15m 1h 6h 1d 3d 7d 30d, or empty.")
            : ValidationResult.Success;

    /// <summary>The plan for a page that was seen: what it came as is taken over, and it is visited when the article is of the next age.</summary>
    public ArticleVisits Planned(ArticleVisits visits, string articleId)
    {
        ArgumentNullException.ThrowIfNull(visits);
        return visits with { NextDue = Next(visits, articleId, visits.Copy.Fetched) };
    }

    /// <summary>The plan after a visit.</summary>
    /// <param name="visits">The plan before it.</param>
    /// <param name="due">The time it was due.</param>
    /// <param name="now">When it ended.</param>
    public ArticleVisits After(ArticleVisits visits, string articleId, DateTimeOffset due, VisitResult result, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(visits);
        ArgumentNullException.ThrowIfNull(result);
        var after = visits with
        {
            Copy = result.Copy ?? visits.Copy,
            LastWhole = result.Copy?.Fetched ?? visits.LastWhole,
            Since = result.Code == VisitResult.Changed ? now : visits.Since,
            Count = visits.Count + 1,
            Failures = result.IsFailure ? visits.Failures + 1 : 0,
            VisitedFor = due,
            Visited = now,
            Code = result.Code,
            Reason = result.Reason,
        };
        var next = result.Code == VisitResult.Unsubscribed ? null : Next(after, articleId, now);
        return after with { NextDue = Retried(after, result, now, next) };
    }

    private DateTimeOffset? Next(ArticleVisits visits, string articleId, DateTimeOffset now)
    {
        if (visits.Count >= _mostVisits)
        {
            return null;
        }

        foreach (var age in _ages)
        {
            // Chance comes from the article: pages that came together are not all asked in the same second, and a replay gives the same times.
            var share = Convert.ToUInt32(ContentId.Of(articleId, age.Ticks.ToString(CultureInfo.InvariantCulture))[..8], 16) / (double)uint.MaxValue;
            if (visits.Since + (age * (1 + (Jitter * share))) is var due && due > now)
            {
                return WholeSecond(due);
            }
        }

        return null;
    }

    // A server that failed is asked again soon, and ever later; a page that is not to be visited again for its age is still asked a few times.
    private DateTimeOffset? Retried(ArticleVisits visits, VisitResult result, DateTimeOffset now, DateTimeOffset? planned)
    {
        if (!result.IsFailure || visits.Failures > MostRetries || visits.Count >= _mostVisits)
        {
            return planned;
        }

        var wait = FirstRetry * Math.Pow(2, visits.Failures - 1);
        wait = wait > LongestRetry ? LongestRetry : wait;
        var retry = WholeSecond(now + (result.RetryAfter > wait ? result.RetryAfter.Value : wait));
        return planned < retry && result.RetryAfter is null ? planned : retry;
    }

    private static DateTimeOffset WholeSecond(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerSecond) + TimeSpan.TicksPerSecond, TimeSpan.Zero);

    private static TimeSpan? Age(string word)
    {
        if (word.Length < 2 || !int.TryParse(word.AsSpan(0, word.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 1_000_000)
        {
            return null;
        }

        TimeSpan? age = word[^1] switch
        {
            'm' => TimeSpan.FromMinutes(count),
            'h' => TimeSpan.FromHours(count),
            'd' => TimeSpan.FromDays(count),
            _ => null,
        };
        return age > LongestAge ? null : age;
    }
}
