using Ingest.Index.Query;
using Ingest.Watches;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Ingest.Web;

/// <summary>The watchlist. Sinks are not shown: their addresses can be secrets.</summary>
internal static class WatchEndpoints
{
    private static readonly QueryParameter[] Paging = [QueryParameter.Limit, QueryParameter.After];

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/watches", ListAsync).WithName("Watches").WithSummary("What is watched, and which watches are in trouble.").WithMetadata(new QueryDescription(Paging, HasFormats: false)).Produces<WatchPage>().ProducesProblem(400);
        api.MapGet("/watches/{name}", ShowAsync).WithName("Watch").WithSummary("One watch.").Produces<Watch>().ProducesProblem(404);
        api.MapPost("/watches", AddAsync).WithName("AddWatch").WithSummary("Adds a watch; its place or name is looked up and pinned by id.").Accepts<WatchRequest>("application/json").Produces<Watch>(201).ProducesProblem(400).ProducesProblem(409);
        api.MapPut("/watches/{name}", ReplaceAsync).WithName("ReplaceWatch").WithSummary("Replaces a watch, or adds it.").Accepts<WatchRequest>("application/json").Produces<Watch>().Produces<Watch>(201).ProducesProblem(400);
        api.MapDelete("/watches/{name}", RemoveAsync).WithName("RemoveWatch").WithSummary("Removes a watch.").Produces(204).ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(HttpContext context, WatchlistArchive archive, WatchCheck check, TimeProvider clock)
    {
        switch (QueryBinding.Read(context.Request, Paging, clock.GetUtcNow()))
        {
            case QueryOutcome.Understood when context.Request.Query[QueryBinding.Format].ToString() is not ("" or "json"):
                return ApiProblem.BadParameter(QueryBinding.Format, "'format' must be json here.");
            case QueryOutcome.Understood(var query):
                var watchlist = await archive.ReadAsync(context.RequestAborted);
                return WatchPage.Answer(context, WatchPage.Of(watchlist, query, check));
            case QueryOutcome.NotUnderstood(var parameter, var message):
                return ApiProblem.BadParameter(parameter, message);
            default:
                throw new InvalidOperationException("A query is understood or not.");
        }
    }

    private static async Task<IResult> ShowAsync(HttpContext context, WatchlistArchive archive, string name) =>
        (await archive.ReadAsync(context.RequestAborted)).Find(name) is { } watch ? Answer.Json(context, WatchPage.Json(watch)) : ApiProblem.NotFound("watch", name);

    private static async Task<IResult> AddAsync(HttpContext context, WatchlistArchive archive, WatchDrafting drafting)
    {
        var (watch, problem) = await ReadAsync(context, archive, drafting, null);
        if (watch is null)
        {
            return problem!;
        }

        var (isNew, _) = await KeepAsync(context, archive, watch, isReplaced: false);
        return isNew ? Created(context, watch) : ApiProblem.Of(StatusCodes.Status409Conflict, "The watch is there already.", $"There is a watch '{watch.Name}'; remove it first, or choose another name.");
    }

    private static async Task<IResult> ReplaceAsync(HttpContext context, WatchlistArchive archive, WatchDrafting drafting, string name)
    {
        var (watch, problem) = await ReadAsync(context, archive, drafting, name);
        if (watch is null)
        {
            return problem!;
        }

        var (isNew, kept) = await KeepAsync(context, archive, watch, isReplaced: true);
        return isNew ? Created(context, kept) : TypedResults.Text(WatchPage.Json(kept), "application/json");
    }

    private static async Task<(Watch? Watch, IResult? Problem)> ReadAsync(HttpContext context, WatchlistArchive archive, WatchDrafting drafting, string? name)
    {
        var (asked, problem) = await RequestBody.ReadAsync(context.Request, EditJson.Default.WatchRequest, context.RequestAborted);
        if (problem is not null)
        {
            return (null, problem);
        }

        var draft = WatchDrafts.Of(name is null ? asked! : asked! with { Name = name });
        return drafting.Read(draft, (await archive.ReadAsync(context.RequestAborted)).Sinks.Keys) switch
        {
            DraftOutcome.Accepted(var watch, _) => (watch, null),
            DraftOutcome.Refused(var problems) => (null, ApiProblem.Of(StatusCodes.Status400BadRequest, "The watch cannot be kept.", string.Join(' ', problems.Select(static problem => problem.Message)))),
            _ => throw new InvalidOperationException("A draft is accepted or refused."),
        };
    }

    private static async Task<(bool IsNew, Watch Kept)> KeepAsync(HttpContext context, WatchlistArchive archive, Watch watch, bool isReplaced)
    {
        var (isNew, kept) = (false, watch);
        await archive.ChangeAsync(
            watchlist =>
            {
                var known = watchlist.Find(watch.Name);
                isNew = known is null;

                // Where a replacement does not say what counts as new, what was set stays.
                kept = watch with { Novelty = watch.Novelty ?? known?.Novelty };
                return isNew || isReplaced ? watchlist.With(kept) : watchlist;
            },
            context.RequestAborted);
        return (isNew, kept);
    }

    private static ContentHttpResult Created(HttpContext context, Watch watch)
    {
        context.Response.Headers.Location = $"/api/v1/watches/{Uri.EscapeDataString(watch.Name)}";
        return TypedResults.Text(WatchPage.Json(watch), "application/json", statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> RemoveAsync(HttpContext context, WatchlistArchive archive, string name)
    {
        var wasThere = false;
        await archive.ChangeAsync(
            watchlist =>
            {
                wasThere = watchlist.Find(name) is not null;
                return watchlist.Without(name);
            },
            context.RequestAborted);
        return wasThere ? TypedResults.NoContent() : ApiProblem.NotFound("watch", name);
    }
}
