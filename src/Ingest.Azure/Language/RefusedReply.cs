using Azure;
using Ingest.Azure.Language.Wire;

namespace Ingest.Azure.Language;

/// <summary>What an answer with another status than 200 means.</summary>
internal static class RefusedReply
{
    /// <summary>A wait this long is no rate limit but a used-up quota.</summary>
    private static readonly TimeSpan LongWait = TimeSpan.FromHours(1);

    public static LanguageReply Of(Response response, ServiceError? error, string host)
    {
        var (code, message) = error?.Effective() ?? (string.Empty, "no reason given");
        var said = code.Length == 0 ? message : $"{code}: {message}";
        var wait = RetryAfter.Of(response);
        var service = $"Azure AI Language at {host}";
        return response.Status switch
        {
            403 when wait is { } period => new LanguageReply.QuotaUsedUp(period, said),
            429 when wait >= LongWait => new LanguageReply.QuotaUsedUp(wait.Value, said),
            429 => Failed("azure-busy", $"{service} is asked too often ({said}).", wait),
            401 => Final("azure-unauthorized", $"{service} does not accept the key or token ({said}); check Ingest:Language:Key and that Ingest:Language:Endpoint is the same resource's, or leave the key out to use this identity."),
            403 => Final("azure-forbidden", $"{service} refuses this identity ({said}); give it the role Cognitive Services Language Reader on the resource, let the resource's network rules pass, and use the endpoint with the custom subdomain (a regional one takes keys only)."),
            404 => Final("azure-not-found", $"There is no Language resource at {host}, or not with this api-version ({said}); check Ingest:Language:Endpoint and Ingest:Language:ApiVersion."),
            413 => new LanguageReply.Indigestible("RequestTooLarge", message),
            400 when code is "InvalidDocumentBatch" or "InvalidDocument" or "UnsupportedLanguageCode" => new LanguageReply.Indigestible(code, message),
            408 or >= 500 => Failed("azure-failed", FormattableString.Invariant($"{service} failed with status {response.Status} ({said})."), wait),
            var status => Final("azure-rejected", FormattableString.Invariant($"{service} rejects the request with status {status} ({said}); check Ingest:Language:ApiVersion and Ingest:Language:Endpoint.")),
        };
    }

    // An answer with an error status was not counted.
    private static LanguageReply.Failed Failed(string code, string message, TimeSpan? after) =>
        new(code, $"{message} It is asked again later.", IsTransient: true, after, MayBeCounted: false);

    private static LanguageReply.Failed Final(string code, string message) => new(code, message, IsTransient: false, After: null, MayBeCounted: false);
}
