using System.Globalization;
using Azure;

namespace Ingest.Azure.Language;

/// <summary>Reads how long a service asks to wait.</summary>
internal static class RetryAfter
{
    /// <summary>No quota runs longer than a month; a longer wait is a mistake and would silence the recogniser for good.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(31);

    /// <summary>The wait of <c>Retry-After</c> in seconds or as a date (counted from the answer's own <c>Date</c>), 0 to 31 days; null where there is none that can be read.</summary>
    public static TimeSpan? Of(Response response)
    {
        if (!response.Headers.TryGetValue("Retry-After", out var text))
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
        {
            return seconds < Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : Longest;
        }

        return Date(text) is { } until && response.Headers.Date is { } now ? Clamped(until - now) : null;
    }

    private static DateTimeOffset? Date(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    private static TimeSpan Clamped(TimeSpan wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait < Longest ? wait : Longest;
}
