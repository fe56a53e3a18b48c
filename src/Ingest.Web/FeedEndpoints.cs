using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Watches;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Ingest.Web;

/// <summary>The list of feeds.</summary>
internal static class FeedEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/feeds", ListAsync).WithName("Feeds").WithSummary("The subscribed feeds and how they fare.").Produces<ApiPage<FeedState>>();
        api.MapGet("/notices", NoticesAsync).WithName("Notices").WithSummary("What was told of feeds that broke, fell silent, were withdrawn or recovered, newest first.").Produces<ApiPage<AlertRecord>>();
        api.MapPost("/feeds", AddAsync).WithName("AddFeed").WithSummary("Subscribes to a feed.").Accepts<FeedRequest>("application/json").Produces<FeedState>(201).Produces<FeedState>().ProducesProblem(400);
        api.MapPatch("/feeds/{id}", ChangeAsync).WithName("ChangeFeed").WithSummary("Changes a feed's settings.").Accepts<FeedChangeRequest>("application/json").Produces<FeedState>().ProducesProblem(400).ProducesProblem(404);
        api.MapDelete("/feeds/{id}", RemoveAsync).WithName("RemoveFeed").WithSummary("Takes a feed out of the list; what it brought is kept.").Produces(204).ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(HttpContext context, Subscriptions subscriptions)
    {
        var feeds = new List<string>();
        await foreach (var subscription in subscriptions.ListAsync(context.RequestAborted))
        {
            feeds.Add(Json(subscription.State));
        }

        return Answer.Json(context, $"{{\"items\":[{string.Join(',', feeds)}]}}");
    }

    private static async Task<IResult> NoticesAsync(HttpContext context, FeedNotices notices)
    {
        var items = (await notices.ListAsync(context.RequestAborted)).Select(static notice => CanonicalJson.ToText(notice, WatchesJson.Options));
        return Answer.Json(context, $"{{\"items\":[{string.Join(',', items)}]}}");
    }

    private static async Task<IResult> AddAsync(HttpContext context, Subscriptions subscriptions)
    {
        var (asked, problem) = await RequestBody.ReadAsync(context.Request, EditJson.Default.FeedRequest, context.RequestAborted);
        if (problem is not null)
        {
            return problem;
        }

        switch (await subscriptions.AddAsync(asked!.Url ?? string.Empty, asked.Title, asked.Folder, asked.Schedule, Pairs(asked.Settings), context.RequestAborted))
        {
            case SubscribeOutcome.Added(var state):
                context.Response.Headers.Location = $"/api/v1/feeds/{state.FeedId}";
                return TypedResults.Text(Json(state), "application/json", statusCode: StatusCodes.Status201Created);
            case SubscribeOutcome.AlreadyThere(var state):
                return TypedResults.Text(Json(state), "application/json");
            case SubscribeOutcome.Invalid(var message):
                return ApiProblem.Of(StatusCodes.Status400BadRequest, "The feed cannot be added.", message);
            default:
                throw new InvalidOperationException("A feed is added, there already, or invalid.");
        }
    }

    private static async Task<IResult> ChangeAsync(HttpContext context, Subscriptions subscriptions, string id)
    {
        var (asked, problem) = await RequestBody.ReadAsync(context.Request, EditJson.Default.FeedChangeRequest, context.RequestAborted);
        if (problem is not null)
        {
            return problem;
        }

        if (!IsId(id))
        {
            return ApiProblem.NotFound("feed", id);
        }

        return await subscriptions.SetAsync(id, Pairs(asked!.Settings), context.RequestAborted) switch
        {
            null => ApiProblem.NotFound("feed", id),
            FeedSettingsReading.Changed(var state) => TypedResults.Text(Json(state), "application/json"),
            FeedSettingsReading.Invalid(var message) => ApiProblem.Of(StatusCodes.Status400BadRequest, "The feed cannot be changed.", message),
            _ => throw new InvalidOperationException("A feed is changed, or the change is invalid."),
        };
    }

    private static IReadOnlyList<(string Key, string Text)> Pairs(IReadOnlyDictionary<string, string>? settings) =>
        [.. (settings ?? new Dictionary<string, string>(StringComparer.Ordinal)).Select(static pair => (pair.Key, pair.Value ?? string.Empty))];

    private static bool IsId(string id) => id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-');

    private static async Task<IResult> RemoveAsync(HttpContext context, Subscriptions subscriptions, string id) =>
        IsId(id) && await subscriptions.RemoveAsync(id, context.RequestAborted)
            ? TypedResults.NoContent()
            : ApiProblem.NotFound("feed", id);

    /// <summary>What was seen in a feed is long and of no use outside.</summary>
    private static string Json(FeedState state) => CanonicalJson.ToText(state.WithoutEntries(), FeedsJson.Options);
}
