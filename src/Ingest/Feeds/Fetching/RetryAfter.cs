using System.Globalization;

namespace Ingest.Feeds.Fetching;

/// <summary>Reads how long a server asks us to stay away: a number of seconds, or a date.</summary>
internal static class RetryAfter
{
    // A server that says "too many requests" and nothing else means some rest, too.
    private static readonly TimeSpan Unsaid = TimeSpan.FromMinutes(1);

    /// <summary>The wait that the header asks for, never negative, at most <paramref name="longest"/>; null without one that can be read.</summary>
    public static TimeSpan? Read(HttpResponseMessage response, DateTimeOffset now, TimeSpan longest)
    {
        var text = response.Headers.NonValidated.TryGetValues("Retry-After", out var values) ? values.ToString().Trim() : string.Empty;
        if (text.Length > 0 && text.All(char.IsAsciiDigit))
        {
            // Eighteen digits are more than any clock has.
            return text.Length > 9 ? longest : Clamp(TimeSpan.FromSeconds(int.Parse(text, CultureInfo.InvariantCulture)), longest);
        }

        // Counted by the server's own clock where it shows it: clocks that are wrong by hours were seen.
        return DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) || DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date)
            ? Clamp(date - (response.Headers.Date ?? now), longest)
            : null;
    }

    /// <summary>How long the whole host is left alone after this answer; null where it did not ask for rest.</summary>
    public static TimeSpan? Rest(HttpResponseMessage response, DateTimeOffset now, TimeSpan longest) =>
        (int)response.StatusCode switch
        {
            429 => Read(response, now, longest) is { } asked && asked > TimeSpan.Zero ? asked : Unsaid,
            503 => Read(response, now, longest) is { } asked && asked > TimeSpan.Zero ? asked : null,
            _ => null,
        };

    private static TimeSpan Clamp(TimeSpan wait, TimeSpan longest) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait > longest ? longest : wait;
}
