using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Ingest.Feeds.Fetching;

/// <summary>Turns what went wrong on the way to a server into a named outcome with a sentence a person understands.</summary>
internal static class FetchFailure
{
    /// <summary>The outcome for an exception that a request or its body threw.</summary>
    /// <param name="isAnswered">Whether the headers of an answer had come.</param>
    public static FetchOutcome Of(Exception exception, Uri url, FetchOptions options, bool isAnswered)
    {
        var causes = Causes(exception).ToList();
        if (causes.OfType<TimeoutException>().Any())
        {
            return Failed("connect-timeout", string.Create(CultureInfo.InvariantCulture, $"No connection to {url.Authority} within {options.ConnectTimeout.TotalSeconds:0.##} s: it may be down, or block this network."));
        }

        foreach (var cause in causes)
        {
            if (OfCause(cause, url, options, isAnswered) is { } outcome)
            {
                return outcome;
            }
        }

        return exception switch
        {
            HttpRequestException request => OfRequest(request.HttpRequestError, request, url),
            HttpIOException io => OfRequest(io.HttpRequestError, io, url),
            _ => Failed("connection-lost", $"The connection to {url.Host} broke: {exception.Message}"),
        };
    }

    private static FetchOutcome? OfCause(Exception cause, Uri url, FetchOptions options, bool isAnswered) => cause switch
    {
        RefusedAddressException refused => new FetchOutcome.Refused("private-address", refused.Message),
        BodyTooLargeException tooLarge => new FetchOutcome.Refused("too-large", tooLarge.Message),
        BodyTooSlowException tooSlow => Failed("trickle", $"{url.Host} {tooSlow.Message}"),
        InvalidDataException invalid => Failed("bad-coding", $"The answer of {url.Host} cannot be decompressed: {invalid.Message}"),
        OperationCanceledException or SocketException { SocketErrorCode: SocketError.OperationAborted } => TimedOut(url, options, isAnswered),
        SocketException socket => OfSocket(socket, url),
        CertificateRefusedException certificate => Failed(certificate.Code, $"No secure connection to {url.Host}: {certificate.Message}. Its owner must renew or repair it."),
        AuthenticationException => Failed("tls-protocol", $"No secure connection to {url.Authority}: it does not speak TLS 1.2 or 1.3 there. Check the address; perhaps it is http."),
        _ => null,
    };

    private static FetchOutcome.Failed TimedOut(Uri url, FetchOptions options, bool isAnswered) => isAnswered
        ? Failed("too-slow", string.Create(CultureInfo.InvariantCulture, $"{url.Host} did not finish its answer within {options.Timeout.TotalSeconds:0.##} s."))
        : Failed("timeout", string.Create(CultureInfo.InvariantCulture, $"{url.Host} did not answer within {options.Timeout.TotalSeconds:0.##} s."));

    private static FetchOutcome.Failed OfRequest(HttpRequestError error, Exception exception, Uri url) => error switch
    {
        HttpRequestError.NameResolutionError => NoSuchHost(url),
        HttpRequestError.SecureConnectionError => Failed("tls-protocol", $"No secure connection to {url.Authority}: {Causes(exception).Last().Message}"),
        HttpRequestError.ResponseEnded => Failed("cut-off", $"{url.Host} broke off in the middle of its answer; what came is not used."),
        HttpRequestError.ConfigurationLimitExceeded => Failed(
            "headers-too-large", string.Create(CultureInfo.InvariantCulture, $"{url.Host} sends more than {GuardedConnection.MaxHeaderKiB} KiB of headers; no more are taken."), isTransient: false),
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => Failed("bad-answer", $"{url.Host} does not speak HTTP properly: {Causes(exception).Last().Message}"),
        _ => Failed("connection-lost", $"No connection to {url.Host}: {Causes(exception).Last().Message}"),
    };

    private static FetchOutcome.Failed OfSocket(SocketException socket, Uri url) => socket.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData => NoSuchHost(url),
        SocketError.TryAgain or SocketError.NoRecovery => Failed("dns-failed", $"The name server did not answer for {url.Host}. If this goes on, check this machine's network."),
        SocketError.ConnectionRefused => Failed("connection-refused", $"{url.Authority} refuses connections: nothing listens there."),
        SocketError.TimedOut => Failed("connect-timeout", $"No connection to {url.Authority}: it may be down, or block this network."),
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.NetworkDown or SocketError.HostDown => Failed("unreachable", $"There is no way to {url.Host}: {socket.Message}"),
        _ => Failed("connection-lost", $"The connection to {url.Host} broke: {socket.Message}"),
    };

    private static FetchOutcome.Failed NoSuchHost(Uri url) => Failed("no-such-host", $"There is no address for {url.Host}: check the name.");

    private static FetchOutcome.Failed Failed(string code, string message, bool isTransient = true) => new(code, message, Status: null, isTransient, RetryAfter: null);

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
