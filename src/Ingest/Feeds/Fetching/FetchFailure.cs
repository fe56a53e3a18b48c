using System.Globalization;
using System.Net.Sockets;

namespace Ingest.Feeds.Fetching;

/// <summary>Turns what went wrong on the way to a server into a named outcome with a sentence a person understands.</summary>
internal static class FetchFailure
{
    /// <summary>The outcome for an exception that a request or its body threw.</summary>
    public static FetchOutcome Of(Exception exception, Uri url, FetchOptions options)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case RefusedAddressException refused:
                    return new FetchOutcome.Refused("private-address", refused.Message);
                case BodyTooLargeException tooLarge:
                    return new FetchOutcome.Refused("too-large", tooLarge.Message);
                case InvalidDataException invalid:
                    return Failed("bad-coding", $"The answer of {url.Host} cannot be decompressed: {invalid.Message}", isTransient: true);
                case OperationCanceledException or SocketException { SocketErrorCode: SocketError.OperationAborted }:
                    return TimedOut(url, options);
                case SocketException socket:
                    return OfSocket(socket, url);
            }
        }

        return exception switch
        {
            HttpRequestException request => OfRequest(request.HttpRequestError, request, url),
            HttpIOException io => OfRequest(io.HttpRequestError, io, url),
            _ => Failed("connection-lost", $"The connection to {url.Host} broke: {exception.Message}", isTransient: true),
        };
    }

    private static FetchOutcome.Failed TimedOut(Uri url, FetchOptions options) =>
        Failed("timeout", string.Create(CultureInfo.InvariantCulture, $"{url.Host} did not finish its answer within {options.Timeout.TotalSeconds:0.##} s."), isTransient: true);

    private static FetchOutcome.Failed OfRequest(HttpRequestError error, Exception exception, Uri url) => error switch
    {
        HttpRequestError.NameResolutionError => Failed("dns", $"There is no address for {url.Host}: check the name.", isTransient: true),
        HttpRequestError.SecureConnectionError => Failed("tls", $"No secure connection to {url.Host}: {Innermost(exception).Message}", isTransient: true),
        HttpRequestError.ResponseEnded => Failed("cut-off", $"{url.Host} broke off in the middle of its answer.", isTransient: true),
        HttpRequestError.ConfigurationLimitExceeded => Failed("headers-too-large", $"{url.Host} sends more headers than are taken.", isTransient: false),
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError =>
            Failed("bad-answer", $"{url.Host} does not speak HTTP properly: {Innermost(exception).Message}", isTransient: true),
        _ => Failed("connection-lost", $"No connection to {url.Host}: {Innermost(exception).Message}", isTransient: true),
    };

    private static FetchOutcome.Failed OfSocket(SocketException socket, Uri url) => socket.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.NoRecovery =>
            Failed("dns", $"There is no address for {url.Host}: check the name.", isTransient: true),
        SocketError.ConnectionRefused => Failed("connection-refused", $"{url.Authority} refuses connections: nothing listens there.", isTransient: true),
        SocketError.TimedOut => Failed("timeout", $"{url.Host} did not answer.", isTransient: true),
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.NetworkDown or SocketError.HostDown =>
            Failed("unreachable", $"There is no way to {url.Host}: {socket.Message}", isTransient: true),
        _ => Failed("connection-lost", $"The connection to {url.Host} broke: {socket.Message}", isTransient: true),
    };

    private static FetchOutcome.Failed Failed(string code, string message, bool isTransient) => new(code, message, Status: null, isTransient, RetryAfter: null);

    private static Exception Innermost(Exception exception) => exception.InnerException is { } inner ? Innermost(inner) : exception;
}
