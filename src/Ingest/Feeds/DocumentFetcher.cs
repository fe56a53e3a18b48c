using System.Globalization;
using System.Net;
using Ingest.Feeds.Fetching;

namespace Ingest.Feeds;

/// <summary>Asks servers for documents, feeds and pages alike: politely, within limits, and never from an address that is not public (unless allowed). Never throws for what a server does; only cancelling throws.</summary>
public sealed class DocumentFetcher
{
    /// <summary>The name of the HTTP client that <c>AddFeeds</c> sets up.</summary>
    internal const string ClientName = "Ingest.Feeds.Fetch";

    private static readonly Dictionary<string, string> EmptyHeaders = [];

    private readonly IHttpClientFactory _clients;
    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;
    private readonly HostGates _gates;

    public DocumentFetcher(IHttpClientFactory clients, FetchOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        _clients = clients;
        _options = options;
        _clock = clock;
        _gates = new HostGates(options, clock);
    }

    /// <summary>Fetches one document, following redirects. The time limit counts for each request, not for waiting until the host may be asked.</summary>
    public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var redirects = new List<Redirect>();
        var url = request.Url;
        while (true)
        {
            if (Forbidden(url) is { } refused)
            {
                return refused;
            }

            var (outcome, next) = await AskAsync(request, url, redirects, cancellationToken);
            if (next is null)
            {
                return outcome!;
            }

            if (redirects.Count > _options.MaxRedirects)
            {
                return new FetchOutcome.Refused("too-many-redirects", string.Create(CultureInfo.InvariantCulture, $"{request.Url.Host} sends us on more than {_options.MaxRedirects} times, last to {next}."));
            }

            url = next;
        }
    }

    private FetchOutcome.Refused? Forbidden(Uri url)
    {
        if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps) || url.Host.Length == 0)
        {
            return new FetchOutcome.Refused("forbidden-scheme", $"{url} is not an http or https address.");
        }

        return !_options.AllowPrivateAddresses && AddressRules.IsPrivateByName(url)
            ? new FetchOutcome.Refused("private-address", $"{url.Host} is not a public address; --allow-private allows it.")
            : null;
    }

    private async Task<(FetchOutcome? Outcome, Uri? Next)> AskAsync(FetchRequest request, Uri url, List<Redirect> redirects, CancellationToken cancellationToken)
    {
        using var pass = await _gates.EnterAsync(url, cancellationToken);
        using var deadline = new CancellationTokenSource(_options.Timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            using var message = Message(request, url);
            using var response = await _clients.CreateClient(ClientName).SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await JudgeAsync(response, url, redirects, either.Token);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException or BodyTooLargeException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (FetchFailure.Of(exception, url, _options), null);
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
            return (RefusedStatus.Of(response, url, _clock), null);
        }

        var body = await BodyReader.ReadAsync(response, _options.MaxBytes, cancellationToken);
        return (new FetchOutcome.Fetched(new FetchedDocument(url, status, redirects, KeptHeaders.Of(response), body)), null);
    }

    private (FetchOutcome? Outcome, Uri? Next) Follow(HttpResponseMessage response, Uri url, List<Redirect> redirects)
    {
        var location = response.Headers.NonValidated.TryGetValues("Location", out var values) ? values.ToString().Trim() : string.Empty;
        if (location.Length == 0 || !Uri.TryCreate(url, location, out var next))
        {
            return (RefusedStatus.Of(response, url, _clock) with { Code = "bad-redirect", Message = $"{url.Host} sends us on without saying where." }, null);
        }

        redirects.Add(new Redirect((int)response.StatusCode, next.AbsoluteUri));
        return (null, next);
    }

    private HttpRequestMessage Message(FetchRequest request, Uri url)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, url) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower };
        var headers = message.Headers;
        headers.TryAddWithoutValidation("User-Agent", _options.Contact.Length == 0 ? _options.UserAgent : $"{_options.UserAgent} (+{_options.Contact})");
        headers.TryAddWithoutValidation("Accept", request.Accept);
        headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br, deflate");
        AddValidator(headers, "If-None-Match", request.ETag);
        AddValidator(headers, "If-Modified-Since", request.LastModified);
        foreach (var (name, value) in IsSameOrigin(url, request.Url) ? request.Headers ?? EmptyHeaders : EmptyHeaders)
        {
            headers.Remove(name);
            headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }

    private static bool IsSameOrigin(Uri one, Uri other) => one.Scheme == other.Scheme && one.Authority == other.Authority;

    private static void AddValidator(System.Net.Http.Headers.HttpRequestHeaders headers, string name, string? value)
    {
        // A validator goes back as the server gave it; one with line breaks in it would be a header of its own.
        if (value is { Length: > 0 } && !value.AsSpan().ContainsAny('\r', '\n', '\0'))
        {
            headers.TryAddWithoutValidation(name, value);
        }
    }
}
