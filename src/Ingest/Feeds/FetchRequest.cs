namespace Ingest.Feeds;

/// <summary>What to ask for.</summary>
/// <param name="Accept">The media types wanted, as in the header of that name.</param>
/// <param name="ETag">Validator of the copy we have, sent back as the server gave it.</param>
/// <param name="LastModified">Likewise.</param>
/// <param name="Source">Who asks, such as a feed's id: sources that wait for the same site take turns. Null: the address's host.</param>
/// <param name="Headers">Further headers, such as <c>Authorization</c>. Sent to the origin of <paramref name="Url"/> only: no redirect carries them to another.</param>
/// <param name="UserAgent">Sent instead of the configured product name and contact.</param>
/// <param name="LongestWait">Where the host's turn would come later than that, nothing is asked and the outcome says when to come back (<see cref="FetchCodes.HostBusy"/>). Null: waits however long.</param>
public sealed record FetchRequest(
    Uri Url,
    string Accept,
    string? ETag = null,
    string? LastModified = null,
    string? Source = null,
    IReadOnlyDictionary<string, string>? Headers = null,
    string? UserAgent = null,
    TimeSpan? LongestWait = null)
{
    /// <summary>Asked for leave before each request, those that redirects lead to included; what it gives ends the fetch, null lets it go on. Null: no leave is needed.</summary>
    public Func<Uri, CancellationToken, Task<FetchOutcome?>>? Leave { get; init; }
}
