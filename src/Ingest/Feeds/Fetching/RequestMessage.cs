using System.Net;
using System.Net.Http.Headers;

namespace Ingest.Feeds.Fetching;

/// <summary>Makes the HTTP request for one hop of a fetch.</summary>
internal static class RequestMessage
{
    /// <summary>A GET by HTTP/2 where the server offers it. The request's own headers are only sent to the origin that they were given for.</summary>
    public static HttpRequestMessage Of(FetchRequest request, Uri url, FetchOptions options)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, url) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower };
        var headers = message.Headers;
        Add(headers, "User-Agent", request.UserAgent ?? (options.Contact.Length == 0 ? options.UserAgent : $"{options.UserAgent} (+{options.Contact})"));
        Add(headers, "Accept", request.Accept);
        Add(headers, "Accept-Encoding", "gzip, br, deflate");
        Add(headers, "If-None-Match", request.ETag);
        Add(headers, "If-Modified-Since", request.LastModified);
        foreach (var (name, value) in IsSameOrigin(request.Url, url) ? request.Headers ?? EmptyHeaders : EmptyHeaders)
        {
            headers.Remove(name);
            Add(headers, name, value);
        }

        return message;
    }

    private static readonly IReadOnlyDictionary<string, string> EmptyHeaders = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether two addresses share scheme, host and port.</summary>
    public static bool IsSameOrigin(Uri one, Uri other) => Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;

    private static void Add(HttpRequestHeaders headers, string name, string? value)
    {
        // A validator goes back as the server gave it; one with line breaks in it would be a header of its own.
        if (value is { Length: > 0 } && !value.AsSpan().ContainsAny('\r', '\n', '\0'))
        {
            headers.TryAddWithoutValidation(name, value);
        }
    }
}
