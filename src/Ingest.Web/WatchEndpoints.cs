using Ingest.Storage;
using Ingest.Watches;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Ingest.Web;

/// <summary>The watchlist. Sinks are not shown: their addresses can be secrets.</summary>
internal static class WatchEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/watches", ListAsync).WithName("Watches").WithSummary("What is watched.").Produces<ApiPage<Watch>>();
        api.MapPost("/watches", AddAsync).WithName("AddWatch").WithSummary("Adds a watch; its place is looked up and pinned by id.").Accepts<WatchRequest>("application/json").Produces<Watch>(201).ProducesProblem(400).ProducesProblem(409);
        api.MapDelete("/watches/{name}", RemoveAsync).WithName("RemoveWatch").WithSummary("Removes a watch.").Produces(204).ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(HttpContext context, WatchlistArchive archive)
    {
        var watchlist = await archive.ReadAsync(context.RequestAborted);
        return Answer.Json(context, $"{{\"items\":[{string.Join(',', (watchlist.Watches ?? []).Select(Json))}]}}");
    }

    private static async Task<IResult> AddAsync(HttpContext context, WatchlistArchive archive, WatchPlaces places)
    {
        var (asked, problem) = await RequestBody.ReadAsync(context.Request, EditJson.Default.WatchRequest, context.RequestAborted);
        if (problem is not null)
        {
            return problem;
        }

        var (watch, mistake) = WatchReading.Read(asked!, await archive.ReadAsync(context.RequestAborted), places);
        if (watch is null)
        {
            return ApiProblem.Of(StatusCodes.Status400BadRequest, "The watch cannot be added.", mistake!);
        }

        var isNew = false;
        await archive.ChangeAsync(
            watchlist =>
            {
                isNew = watchlist.Find(watch.Name) is null;
                return isNew ? watchlist.With(watch) : watchlist;
            },
            context.RequestAborted);
        if (!isNew)
        {
            return ApiProblem.Of(StatusCodes.Status409Conflict, "The watch is there already.", $"There is a watch '{watch.Name}'; remove it first, or choose another name.");
        }

        context.Response.Headers.Location = $"/api/v1/watches/{Uri.EscapeDataString(watch.Name)}";
        return TypedResults.Text(Json(watch), "application/json", statusCode: StatusCodes.Status201Created);
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

    private static string Json(Watch watch) => CanonicalJson.ToText(watch, WatchesJson.Options);
}
