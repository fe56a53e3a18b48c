using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Ingest.Web;

/// <summary>What a request that changes something must look like. A page of another site can make a browser send requests here; it can neither set the media type nor hide where it comes from.</summary>
internal static class WriteRules
{
    public const int MaxBody = 64 * 1024;

    /// <summary>Gives the refusal, or null for a request that may go on.</summary>
    public static IResult? Refuse(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return null;
        }

        if (!IsSameOrigin(request))
        {
            return ApiProblem.Of(StatusCodes.Status403Forbidden, "Refused.", "Changes are accepted only from pages that this program serves, and from programs.");
        }

        if ((HttpMethods.IsPost(request.Method) || HttpMethods.IsPatch(request.Method)) && !request.HasJsonContentType())
        {
            return ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType, "Only JSON is understood.", "Send the body with Content-Type: application/json.");
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MaxBody;
        }

        return request.ContentLength > MaxBody
            ? ApiProblem.Of(StatusCodes.Status413PayloadTooLarge, "Too large.", $"A body holds at most {MaxBody} bytes.")
            : null;
    }

    private static bool IsSameOrigin(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is "" or "same-origin" or "none"
            && (origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }
}
