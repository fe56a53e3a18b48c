using System.Globalization;

namespace Ingest.Feeds.Fetching;

/// <summary>What a status that brings no document means, and what the reader can do about it.</summary>
internal static class RefusedStatus
{
    /// <summary>The outcome of an answer that is neither a document, nor "not modified", nor a redirect.</summary>
    /// <param name="retryAfter">How long the server asks us to wait, or null.</param>
    public static FetchOutcome.Failed Of(HttpResponseMessage response, Uri url, TimeSpan? retryAfter)
    {
        var status = (int)response.StatusCode;
        // 408, 425, 429 and the 5xx pass by themselves; the other 4xx do not, though feeds do come back from the dead.
        var isTransient = status is 408 or 425 or 429 or >= 500;
        if (IsBrowserCheck(response))
        {
            return new FetchOutcome.Failed("browser-check", $"{url.Host} shows a browser check (Cloudflare) instead of the document: ask its owner to let feed readers through, or look for another address.", status, isTransient, retryAfter);
        }

        return new FetchOutcome.Failed(
            string.Create(CultureInfo.InvariantCulture, $"http-{status}"),
            string.Create(CultureInfo.InvariantCulture, $"{url.Host} answered {status} {Meaning(status)}.{Advice(status)}"),
            status,
            isTransient,
            retryAfter);
    }

    // Cloudflare says so in a header of its own, whatever the status and the page look like.
    private static bool IsBrowserCheck(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("cf-mitigated", out var values) && values.ToString().Contains("challenge", StringComparison.OrdinalIgnoreCase);

    private static string Meaning(int status) => status switch
    {
        206 => "(a part of the document, which was not asked for)",
        400 => "(it does not understand the request)",
        401 or 407 => "(it asks for a password)",
        402 => "(it asks for payment)",
        403 => "(it does not let us in)",
        404 => "(there is nothing at this address)",
        408 => "(it waited too long for the request)",
        410 => "(it is gone for good)",
        429 => "(we ask too often)",
        451 => "(withheld for legal reasons)",
        500 => "(the server has a fault)",
        502 or 504 => "(the server behind it does not answer)",
        503 => "(out of service for now)",
        >= 520 and <= 527 => "(the server behind Cloudflare does not answer)",
        >= 500 => "(the server has a fault)",
        _ => "(no document)",
    };

    private static string Advice(int status) => status switch
    {
        401 or 407 => " Give a name and password for this feed.",
        402 => " Only subscribers may read it.",
        403 => " It may refuse programs, or this network: set a contact in Ingest:Feeds:Contact, or ask its owner.",
        404 => " Look on the site for its new address.",
        410 => " Its publisher has withdrawn it.",
        429 => " It is left alone for a while.",
        408 or 425 or >= 500 => " It is asked again later.",
        _ => string.Empty,
    };
}
