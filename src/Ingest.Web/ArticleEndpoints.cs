using Ingest.Articles;
using Ingest.Articles.Revisions;
using Ingest.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Ingest.Web;

/// <summary>What is kept of an article: its revisions with their provenance, how they differ, the bytes behind them. Read from the store, not from the index.</summary>
internal static class ArticleEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/articles/{id}/revisions", RevisionsAsync).WithName("ArticleRevisions")
            .WithSummary("All revisions of an article, oldest first, with notes and provenance, whether its page is withdrawn, and when it is asked again.").Produces<ArticleHistory>().ProducesProblem(404);
        api.MapGet("/articles/{id}/diff", DiffAsync).WithName("ArticleDiff")
            .WithSummary("How two revisions differ, word by word: 'from' and 'to' are numbers from 1 or revision ids; the last two where nothing is said.").Produces<RevisionDiff>().ProducesProblem(400).ProducesProblem(404);
        api.MapGet("/articles/{id}/raw", RawAsync).WithName("ArticleRaw")
            .WithSummary("The exact bytes that a revision ('revision', a number or an id; the latest where nothing is said) was read from.").Produces(200, contentType: "application/octet-stream").ProducesProblem(404);
    }

    private static async Task<IResult> RevisionsAsync(HttpContext context, ArticleHistories histories, string id) =>
        await histories.FindAsync(id, context.RequestAborted) is { } history
            ? Answer.Json(context, CanonicalJson.ToText(history, ArticleJson.Options))
            : ApiProblem.NotFound("article", id);

    private static async Task<IResult> DiffAsync(HttpContext context, ArticleHistories histories, string id, string? from, string? to)
    {
        if (await histories.FindAsync(id, context.RequestAborted) is not { } history)
        {
            return ApiProblem.NotFound("article", id);
        }

        if ((to is null ? history.Latest() : history.Find(to)) is not { } later)
        {
            return ApiProblem.NotFound($"revision '{to}' of article", id);
        }

        if (from is null && later.Number == 1)
        {
            return ApiProblem.BadParameter("from", $"'from' must name another revision: revision {later.Revision.Revision} is the article's first, so there is none before it.");
        }

        return (from is null ? history.Revisions[later.Number - 2] : history.Find(from)) is { } earlier
            ? Answer.Json(context, CanonicalJson.ToText(RevisionDiff.Of(earlier, later), ArticleJson.Options))
            : ApiProblem.NotFound($"revision '{from}' of article", id);
    }

    private static async Task<IResult> RawAsync(HttpContext context, ArticleHistories histories, string id, string? revision)
    {
        if (await histories.FindAsync(id, context.RequestAborted) is not { } history)
        {
            return ApiProblem.NotFound("article", id);
        }

        if ((revision is null ? history.Latest() : history.Find(revision)) is not { } entry)
        {
            return ApiProblem.NotFound($"revision '{revision}' of article", id);
        }

        // A stranger's page: no browser may show it as if it were ours.
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        var bytes = await histories.OpenBytesAsync(entry.Revision, context.RequestAborted);
        return TypedResults.Stream(bytes, "application/octet-stream", $"{entry.Revision.Raw.Sha256}.bin");
    }
}
