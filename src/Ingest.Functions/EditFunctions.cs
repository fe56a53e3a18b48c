using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>The watchlist, the list of feeds, and what was told of them.</summary>
public sealed class EditFunctions(ApiAnswers api)
{
    [Function("Watches")]
    public Task<IResult> WatchesAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/watches")] HttpRequest request) => api.AnswerAsync(request);

    [Function("Watch")]
    public Task<IResult> WatchAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/watches/{name}")] HttpRequest request) => api.AnswerAsync(request);

    [Function("Feeds")]
    public Task<IResult> FeedsAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/feeds")] HttpRequest request) => api.AnswerAsync(request);

    [Function("Notices")]
    public Task<IResult> NoticesAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/notices")] HttpRequest request) => api.AnswerAsync(request);

    [Function("Feed")]
    public Task<IResult> FeedAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/feeds/{id}")] HttpRequest request) => api.AnswerAsync(request);
}
