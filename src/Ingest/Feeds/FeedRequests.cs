using System.Text;
using Ingest.Feeds.Fetching;
using Microsoft.Extensions.Configuration;

namespace Ingest.Feeds;

/// <summary>Asks for a feed the way its settings say: with its own user agent, headers and password.</summary>
public sealed class FeedRequests(DocumentFetcher fetcher, IConfiguration configuration, TimeProvider clock)
{
    private const string Secret = "env:";

    // A worker that waits does nothing for the feeds of other hosts.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    /// <summary>
    /// As <see cref="AskAsync(FeedState, CancellationToken)"/>, for a worker that has others to ask: where too many wait for the feed's host, nothing is asked, and the
    /// outcome has the turn that the feed was given (<see cref="FetchCodes.HostBusy"/>).
    /// </summary>
    /// <param name="isAfresh">Whether to ask as if we had no copy.</param>
    public Task<FetchOutcome> AskInTurnAsync(FeedState feed, bool isAfresh, CancellationToken cancellationToken) =>
        isAfresh ? AskAsync(feed, null, null, LongestWait, cancellationToken) : AskAsync(feed, LongestWait, cancellationToken);

    /// <summary>Asks for the feed, with the validators of the copy we have unless it is long since the server sent a whole one (<see cref="Validators"/>).</summary>
    public Task<FetchOutcome> AskAsync(FeedState feed, CancellationToken cancellationToken) => AskAsync(feed, null, cancellationToken);

    /// <summary>Asks for the feed as if we had no copy.</summary>
    public Task<FetchOutcome> AskAfreshAsync(FeedState feed, CancellationToken cancellationToken) => AskAsync(feed, null, null, null, cancellationToken);

    private Task<FetchOutcome> AskAsync(FeedState feed, TimeSpan? longestWait, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(feed);
        var maySend = Validators.MaySend(feed.LastWhole, clock.GetUtcNow());
        return AskAsync(feed, maySend ? feed.ETag : null, maySend ? feed.LastModified : null, longestWait, cancellationToken);
    }

    private async Task<FetchOutcome> AskAsync(FeedState feed, string? etag, string? lastModified, TimeSpan? longestWait, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(feed);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return Fill(headers, feed.Settings) is { } missing
            ? new FetchOutcome.Refused("no-secret", missing)
            : await fetcher.FetchAsync(
                new FetchRequest(new Uri(feed.CurrentUrl ?? feed.Url), FeedPull.Accept, etag, lastModified, Source: feed.FeedId) { Headers = headers.Count == 0 ? null : headers, LongestWait = longestWait },
                cancellationToken);
    }

    // What is missing, in words; null where all is there.
    private string? Fill(Dictionary<string, string> headers, FeedSettings? settings)
    {
        foreach (var (name, value) in settings?.Headers ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            if (Find(value) is not { } text)
            {
                return Missing(value, $"header {name}");
            }

            headers[name] = text;
        }

        if (settings?.UserAgent is { } agent)
        {
            headers["User-Agent"] = agent;
        }

        if (settings?.User is null && settings?.Password is null)
        {
            return null;
        }

        if (Find(settings.Password ?? string.Empty) is not { } password)
        {
            return Missing(settings.Password ?? string.Empty, "password");
        }

        headers["Authorization"] = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.User}:{password}"));
        return null;
    }

    // The configuration reads the two underscores of a variable's name as a section's colon. A line break in a value would be a header of its own.
    private string? Find(string value)
    {
        var name = value.StartsWith(Secret, StringComparison.Ordinal) ? value[Secret.Length..] : null;
        var text = name is null ? value : configuration[name] ?? configuration[name.Replace("__", ":", StringComparison.Ordinal)];
        return text is null || text.AsSpan().ContainsAny('\r', '\n', '\0') ? null : text;
    }

    private static string Missing(string reference, string what) =>
        $"The feed's {what} is {reference}, but no such environment variable is set (or it holds a line break); set it and start again.";
}
