using System.Globalization;
using System.Net;
using Ingest.Feeds.Fetching;

namespace Ingest.Feeds;

/// <summary>Asks servers for documents, feeds and pages alike: politely, within limits, and never from an address that is not public (unless allowed). Never throws for what a server does; only cancelling and a broken store throw.</summary>
public sealed class DocumentFetcher
{
    /// <summary>The name of the HTTP client that <c>AddFeeds</c> sets up.</summary>
    internal const string ClientName = "Ingest.Feeds.Fetch";

    private readonly IHttpClientFactory _clients;
    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;
    private readonly HostGates _gates;

    /// <summary>A fetcher whose limits per host hold in this process and are forgotten with it.</summary>
    public DocumentFetcher(IHttpClientFactory clients, FetchOptions options, TimeProvider clock)
        : this(clients, options, clock, new HostGates(options, new HostRecords(null, clock), clock))
    {
    }

    /// <summary>A fetcher that shares its limits with all that go by the same gates.</summary>
    internal DocumentFetcher(IHttpClientFactory clients, FetchOptions options, TimeProvider clock, HostGates gates)
    {
        ArgumentNullException.ThrowIfNull(options);
        _clients = clients;
        _options = options;
        _clock = clock;
        _gates = gates;
    }

    /// <summary>Fetches one document, following redirects. The time limit counts for each request, not for waiting until the host may be asked.</summary>
    public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var redirects = new List<Redirect>();
        var url = request.Url;
        while (true)
        {
            if (FetchAddress.Refuse(url, _options.AllowPrivateAddresses) is { } refused)
            {
                return refused;
            }

            if (request.Leave is { } leave && await leave(url, cancellationToken) is { } forbidden)
            {
                return forbidden;
            }

            var (outcome, next) = await AskAsync(request, url, redirects, cancellationToken);
            if ((outcome ?? RedirectRules.Refuse(request, url, next!, redirects, _options.MaxRedirects)) is { } end)
            {
                return end;
            }

            url = next!;
        }
    }

    private async Task<(FetchOutcome? Outcome, Uri? Next)> AskAsync(FetchRequest request, Uri url, List<Redirect> redirects, CancellationToken cancellationToken)
    {
        // Who was sent on has been asked for already; to come back for the rest would be to ask for it twice.
        var entry = await _gates.EnterAsync(url, request.Source ?? request.Url.Host, redirects.Count == 0 ? request.LongestWait : null, cancellationToken);
        switch (entry)
        {
            case HostEntry.Closed closed:
                return (HostRests(url, closed.Until), null);
            case HostEntry.Busy busy:
                return (HostIsBusy(url, busy.Turn), null);
        }

        using var pass = ((HostEntry.Open)entry).Pass;
        using var deadline = new CancellationTokenSource(_options.Timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        var isAnswered = false;
        try
        {
            using var message = RequestMessage.Of(request, url, _options);
            var asked = _clock.GetUtcNow();
            using var response = await _clients.CreateClient(ClientName).SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
            isAnswered = true;
            await NoteRestAsync(response, url, cancellationToken);
            var (outcome, next) = await JudgeAsync(response, url, redirects, either.Token);
            return outcome is FetchOutcome.Fetched { Document: var document }
                ? (new FetchOutcome.Fetched(document with { Asked = asked, CertificateSha256 = CertificateNote.Of(message) }), null)
                : (outcome, next);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException or BodyTooLargeException or BodyTooSlowException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (FetchFailure.Of(exception, url, _options, isAnswered), null);
        }
    }

    private FetchOutcome.Failed HostRests(Uri url, DateTimeOffset until) =>
        new(
            FetchCodes.HostRests,
            string.Create(CultureInfo.InvariantCulture, $"{url.Host} asked us to wait until {until.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC; it is not asked before."),
            Status: null,
            IsTransient: true,
            until - _clock.GetUtcNow());

    private FetchOutcome.Failed HostIsBusy(Uri url, DateTimeOffset turn) =>
        new(
            FetchCodes.HostBusy,
            string.Create(CultureInfo.InvariantCulture, $"Others wait for {url.Host} before it; its turn is at {turn.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC."),
            Status: null,
            IsTransient: true,
            turn - _clock.GetUtcNow());

    private async Task NoteRestAsync(HttpResponseMessage response, Uri url, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        if (RetryAfter.Rest(response, now, _options.LongestRest) is { } rest)
        {
            var status = (int)response.StatusCode;
            await _gates.RestAsync(url, now + rest, string.Create(CultureInfo.InvariantCulture, $"It answered {status} to {url.AbsolutePath}."), cancellationToken);
        }
    }

    private async Task<(FetchOutcome? Outcome, Uri? Next)> JudgeAsync(HttpResponseMessage response, Uri url, List<Redirect> redirects, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        if (status is 301 or 302 or 303 or 307 or 308)
        {
            return Follow(response, url, redirects);
        }

        if (response.StatusCode == HttpStatusCode.NotModified)
        {
            return (new FetchOutcome.NotModified(redirects), null);
        }

        if (!response.IsSuccessStatusCode || status is 204 or 205 or 206)
        {
            return (Refused(response, url), null);
        }

        var body = await BodyReader.ReadAsync(response, _options, _clock, cancellationToken);
        return (new FetchOutcome.Fetched(new FetchedDocument(url, status, redirects, KeptHeaders.Of(response), body, Freshness.Of(response, _clock.GetUtcNow()))), null);
    }

    private (FetchOutcome? Outcome, Uri? Next) Follow(HttpResponseMessage response, Uri url, List<Redirect> redirects)
    {
        if (RedirectRules.Target(response, url) is not { } next)
        {
            return (Refused(response, url) with { Code = "bad-redirect", Message = $"{url.Host} sends us on without saying where." }, null);
        }

        redirects.Add(new Redirect((int)response.StatusCode, next.AbsoluteUri));
        return (null, next);
    }

    private FetchOutcome.Failed Refused(HttpResponseMessage response, Uri url)
    {
        var now = _clock.GetUtcNow();
        return RefusedStatus.Of(response, url, RetryAfter.Rest(response, now, _options.LongestRest) ?? RetryAfter.Read(response, now, _options.LongestRest));
    }
}
