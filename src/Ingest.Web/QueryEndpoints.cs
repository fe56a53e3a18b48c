using Ingest.Claims;
using Ingest.Index;
using Ingest.Index.Export;
using Ingest.Index.Query;
using Ingest.Index.Rows;
using Ingest.Storage;
using Ingest.Watches;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Ingest.Web;

/// <summary>What analysts ask: claims, articles, mentions, places, alerts.</summary>
internal static class QueryEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        Describe<ClaimMessage>(api.MapGet("/claims", ClaimsAsync), QueryParameter.OfClaims, "Claims", "Who claims what happened where and when, newest first.");
        Describe<Contradiction>(api.MapGet("/contradictions", ContradictionsAsync), QueryParameter.OfClaims, "Contradictions", "Events that are told in ways that cannot all be right, and tolls that rose; those of which a claim fits.");
        Describe<ArticleRow>(api.MapGet("/articles", ArticlesAsync), QueryParameter.OfArticles, "Articles", "Articles without their texts, newest first.");
        Describe<MentionRow>(api.MapGet("/mentions", MentionsAsync), QueryParameter.OfMentions, "Mentions", "Mentions of entities and places, newest article first.");
        Describe<PlaceCount>(api.MapGet("/places", PlacesAsync), QueryParameter.OfPlaces, "Places", "Places by how often they are mentioned.");
        Describe<Alert>(api.MapGet("/alerts", AlertsAsync), QueryParameter.OfAlerts, "Alerts", "Alerts, newest first.");
        Describe<StoryRow>(api.MapGet("/stories", StoriesAsync), QueryParameter.OfStories, "Stories", "Stories, those with the newest reports first.");
        api.MapGet("/claims/{id}", ClaimAsync).WithName("Claim").WithSummary("One claim.").Produces<ClaimMessage>().ProducesProblem(404);
        api.MapGet("/articles/{id}", ArticleAsync).WithName("Article").WithSummary("One article with its text, in its latest revision or the one that 'revision' names.").Produces<ArticleDetail>().ProducesProblem(404);
        api.MapGet("/stories/{id}", StoryAsync).WithName("Story").WithSummary("One story: its reports by independent source, its copies and merges.").Produces<StoryDetail>().ProducesProblem(404);
        api.MapGet("/summary", SummaryAsync).WithName("Summary").WithSummary("How much of everything there is, and what was set aside.").Produces<IndexSummary>();
    }

    private static void Describe<T>(RouteHandlerBuilder endpoint, IReadOnlyList<QueryParameter> parameters, string name, string summary) =>
        endpoint.WithName(name).WithSummary(summary).WithMetadata(new QueryDescription(parameters)).Produces<ApiPage<T>>().ProducesProblem(400);

    private static Task<IResult> ClaimsAsync(HttpContext context, SqliteIndex index, PlaceNames places, TimeProvider clock) =>
        AnswerAsync(context, QueryParameter.OfClaims, places, clock, index.ClaimsAsync, ExportShapes.Claims);

    private static Task<IResult> ContradictionsAsync(HttpContext context, SqliteIndex index, PlaceNames places, TimeProvider clock) =>
        AnswerAsync(context, QueryParameter.OfClaims, places, clock, index.ContradictionsAsync, ExportShapes.Contradictions);

    private static Task<IResult> ArticlesAsync(HttpContext context, SqliteIndex index, PlaceNames places, TimeProvider clock) =>
        AnswerAsync(context, QueryParameter.OfArticles, places, clock, index.ArticlesAsync, ExportShapes.Articles);

    private static Task<IResult> MentionsAsync(HttpContext context, SqliteIndex index, PlaceNames places, TimeProvider clock) =>
        AnswerAsync(context, QueryParameter.OfMentions, places, clock, index.MentionsAsync, ExportShapes.Mentions);

    private static Task<IResult> AlertsAsync(HttpContext context, SqliteIndex index, PlaceNames places, TimeProvider clock) =>
        AnswerAsync(context, QueryParameter.OfAlerts, places, clock, index.AlertsAsync, ExportShapes.Alerts);

    private static Task<IResult> PlacesAsync(HttpContext context, SqliteIndex index, PlaceNames places, TimeProvider clock) => AnswerAsync(
        context,
        QueryParameter.OfPlaces,
        places,
        clock,
        async (query, cancellationToken) => new ResultPage<PlaceCount>(await index.PlacesAsync(query, cancellationToken), null),
        ExportShapes.Places);

    private static Task<IResult> StoriesAsync(HttpContext context, SqliteIndex index, PlaceNames places, TimeProvider clock) => AnswerAsync(
        context,
        QueryParameter.OfStories,
        places,
        clock,
        (query, cancellationToken) => index.StoriesAsync(new StoryQuery(query.From, query.FewestSources, query.Limit, query.After), cancellationToken),
        ExportShapes.Stories);

    private static async Task<IResult> ClaimAsync(HttpContext context, SqliteIndex index, string id) =>
        await index.ClaimAsync(id, context.RequestAborted) is { } claim
            ? Answer.Json(context, CanonicalJson.ToText(claim, IndexJson.Options))
            : ApiProblem.NotFound("claim", id);

    private static async Task<IResult> ArticleAsync(HttpContext context, SqliteIndex index, string id, string? revision) =>
        await index.ArticleAsync(id, revision, context.RequestAborted) is { } article
            ? Answer.Json(context, CanonicalJson.ToText(article, IndexJson.Options))
            : ApiProblem.NotFound(revision is null ? "article" : $"revision '{revision}' of article", id);

    private static async Task<IResult> StoryAsync(HttpContext context, SqliteIndex index, string id) =>
        await index.StoryAsync(id, context.RequestAborted) is { } story
            ? Answer.Json(context, CanonicalJson.ToText(story, IndexJson.Options))
            : ApiProblem.NotFound("story", id);

    private static async Task<IResult> SummaryAsync(HttpContext context, SqliteIndex index) =>
        Answer.Json(context, CanonicalJson.ToText(await index.SummaryAsync(context.RequestAborted), IndexJson.Options));

    private static async Task<IResult> AnswerAsync<T>(
        HttpContext context,
        IReadOnlyList<QueryParameter> allowed,
        PlaceNames places,
        TimeProvider clock,
        Func<IndexQuery, CancellationToken, Task<ResultPage<T>>> ask,
        ExportShape<T> shape)
    {
        switch (QueryBinding.Read(context.Request, allowed, clock.GetUtcNow()))
        {
            case QueryOutcome.Understood(var query):
                return await Answer.PageAsync(context, await ask(places.Resolve(query), context.RequestAborted), shape);
            case QueryOutcome.NotUnderstood(var parameter, var message):
                return ApiProblem.BadParameter(parameter, message);
            default:
                throw new InvalidOperationException("A query is understood or not.");
        }
    }
}
