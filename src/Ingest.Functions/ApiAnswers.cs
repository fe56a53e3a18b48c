using Ingest.Storage;
using Ingest.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ingest.Functions;

/// <summary>
/// Answers requests with the endpoints of <see cref="IngestApi"/>. They write the response themselves, so what the functions give back to the
/// worker is a result that adds nothing to it.
/// </summary>
public sealed class ApiAnswers(ApiDispatcher api, IndexFollower follower, ILogger<ApiAnswers> logger)
{
    /// <summary>Answers a request that does not ask the index.</summary>
    public async Task<IResult> AnswerAsync(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        await api.AnswerAsync(request.HttpContext);
        return Results.Empty;
    }

    /// <summary>Answers a query, after the index of this instance has taken in what other instances stored; status 503 where the store cannot be read.</summary>
    public async Task<IResult> AnswerFromIndexAsync(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            await follower.CatchUpAsync(request.HttpContext.RequestAborted);
        }
        catch (StorageException problem)
        {
            FunctionsLog.CannotFollow(logger, request.Path, problem.Message);
            return Results.Problem(problem.Message, statusCode: StatusCodes.Status503ServiceUnavailable, title: "Not available now.");
        }

        return await AnswerAsync(request);
    }
}
