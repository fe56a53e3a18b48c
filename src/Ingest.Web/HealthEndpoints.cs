using Ingest.Index;
using Ingest.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Ingest.Web;

/// <summary>Whether the program runs, and whether it can work.</summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder health)
    {
        health.MapGet("/live", static () => TypedResults.Ok(new { status = "live" })).WithName("Live").WithSummary("Answers as long as the program runs.");
        health.MapGet("/ready", ReadyAsync).WithName("Ready").WithSummary("Whether the index opens, the store can be written and the queue answers.").ProducesProblem(503);
    }

    private static async Task<IResult> ReadyAsync(HttpContext context, SqliteIndex index, IBlobStore store, IMessageQueue queue)
    {
        context.Response.Headers.CacheControl = "no-store";
        var cancellationToken = context.RequestAborted;
        var problems = new List<string>();
        await TryAsync(problems, () => index.SummaryAsync(cancellationToken));
        await TryAsync(problems, () => queue.CountAsync(QueueNames.Feeds, cancellationToken));
        await TryAsync(problems, async () =>
        {
            await store.CreateAsync(BlobName.HealthProbe, "{}"u8.ToArray(), "application/json", cancellationToken);
            return await store.DeleteAsync(BlobName.HealthProbe, cancellationToken);
        });
        return problems.Count == 0
            ? TypedResults.Ok(new { status = "ready" })
            : ApiProblem.Unavailable(string.Join(' ', problems));
    }

    private static async Task TryAsync<T>(List<string> problems, Func<Task<T>> check)
    {
        try
        {
            await check();
        }
        catch (StorageException problem)
        {
            problems.Add(problem.Message);
        }
    }
}
