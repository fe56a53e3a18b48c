using System.Globalization;

namespace Ingest.Feeds.Fetching;

/// <summary>What a status that brings no document means.</summary>
internal static class RefusedStatus
{
    /// <summary>The outcome of an answer that is neither a document, nor "not modified", nor a redirect.</summary>
    public static FetchOutcome.Failed Of(HttpResponseMessage response, Uri url, TimeProvider clock)
    {
        var status = (int)response.StatusCode;
        // 408, 425, 429 and the 5xx pass by themselves; the other 4xx do not, though feeds do come back from the dead.
        var isTransient = status is 408 or 425 or 429 or >= 500;
        return new FetchOutcome.Failed(
            string.Create(CultureInfo.InvariantCulture, $"http-{status}"), string.Create(CultureInfo.InvariantCulture, $"{url.Host} answered {status} {Meaning(status)}."), status, isTransient, RetryAfter(response, clock));
    }

    private static string Meaning(int status) => status switch
    {
        400 => "(it does not understand the request)",
        401 or 407 => "(it asks for a password)",
        402 => "(it asks for payment)",
        403 => "(it does not let us in)",
        404 => "(there is nothing at this address)",
        410 => "(it is gone for good)",
        429 => "(we ask too often)",
        451 => "(withheld for legal reasons)",
        503 => "(out of service for now)",
        >= 500 => "(the server has a fault)",
        _ => "(no document)",
    };

    private static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider clock)
    {
        var asked = response.Headers.RetryAfter;
        var wait = asked?.Delta ?? (asked?.Date is { } date ? date - clock.GetUtcNow() : null);
        return wait is { } span ? (span > TimeSpan.Zero ? span : TimeSpan.Zero) : null;
    }
}
