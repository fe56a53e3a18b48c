using System.Globalization;
using Ingest.Feeds.WebSub;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Ingest.Web;

/// <summary>
/// Where hubs call (W3C WebSub). A hub can send no key of ours and comes under the public name, so the guard of the API does not stand here: the
/// token in the path is the key, and what is delivered must be signed besides. Where no callback is configured, everything here is unknown.
/// </summary>
internal static class WebSubEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var hubs = endpoints.MapGroup(string.Empty).AddEndpointFilter<HubGuard>().ExcludeFromDescription();
        hubs.MapGet("/" + CallbackAddress.Route, VerifyAsync);
        hubs.MapPost("/" + CallbackAddress.Route, TakeAsync);
    }

    private static async Task<IResult> VerifyAsync(HttpContext context, HubVerification hubs, Tally tally, string feedId, string token)
    {
        var query = context.Request.Query;
        var question = new HubQuestion(query["hub.mode"], query["hub.topic"], query["hub.challenge"], query["hub.lease_seconds"], query["hub.reason"]);
        var outcome = await hubs.VerifyAsync(feedId, token, question, context.RequestAborted);

        // The challenge is a stranger's text: nobody may take it for a page of ours.
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-store";
        switch (outcome)
        {
            case VerificationOutcome.Confirmed(var challenge):
                tally.Count("hubs: confirmed");
                return TypedResults.Text(challenge, "text/plain");
            case VerificationOutcome.Denied:
                tally.Count("hubs: denied");
                return TypedResults.Ok();
            case VerificationOutcome.Refused(var code, var message):
                tally.Count($"hubs: verification refused: {code}");
                return ApiProblem.Of(StatusCodes.Status404NotFound, "Not wanted.", message);
            default:
                throw new InvalidOperationException("A verification is confirmed, a denial, or refused.");
        }
    }

    private static async Task<IResult> TakeAsync(HttpContext context, PushDesk desk, Tally tally, string feedId, string token)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            // The desk reads no more than its limit, and counts what is larger.
            size.MaxRequestBodySize = null;
        }

        var headers = context.Request.Headers;
        var push = new Push(feedId, token, headers["X-Hub-Signature"], headers.ContentType, headers.ContentEncoding, headers.Link.Count == 0 ? null : string.Join(", ", headers.Link.ToArray()), context.Request.ContentLength);
        var outcome = await desk.TakeAsync(push, context.Request.Body, context.RequestAborted);
        tally.Count($"pushes: {outcome.Code}");
        return Answer(context.Response, outcome);
    }

    // What is ignored is acknowledged too, as WebSub says: whoever guesses at signatures learns nothing.
    private static IResult Answer(HttpResponse response, PushOutcome outcome)
    {
        switch (outcome)
        {
            case PushOutcome.Taken or PushOutcome.Repeated or PushOutcome.Ignored:
                return TypedResults.Accepted((string?)null);
            case PushOutcome.NotSubscribed:
                return ApiProblem.Of(StatusCodes.Status410Gone, "Not subscribed.", "This subscription is not confirmed or has ended; send nothing more.");
            case PushOutcome.TooLarge(var most):
                return ApiProblem.Of(StatusCodes.Status413PayloadTooLarge, "Too large.", string.Create(CultureInfo.InvariantCulture, $"A body holds at most {most} bytes."));
            case PushOutcome.Coded(var coding):
                return ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType, "Not as it is.", $"Send the document as it is, not in the coding “{(coding.Length <= 40 ? coding : coding[..40])}”.");
            case PushOutcome.Flood(var wait):
                response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ApiProblem.Of(StatusCodes.Status429TooManyRequests, "Too many.", string.Create(CultureInfo.InvariantCulture, $"At most {PushLimits.MostInWindow} deliveries of a feed are taken in {PushLimits.Window.TotalMinutes:0} minutes."));
            default:
                return ApiProblem.Of(StatusCodes.Status404NotFound, "Not found.", "No subscription has this callback.");
        }
    }
}
