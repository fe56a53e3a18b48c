using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>What analysts ask. No method is named in the triggers: the API itself answers a wrong one.</summary>
public sealed class QueryFunctions(ApiAnswers api)
{
    [Function("Claims")]
    public Task<IResult> ClaimsAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/claims")] HttpRequest request) => api.AnswerFromIndexAsync(request);

    [Function("Claim")]
    public Task<IResult> ClaimAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/claims/{id}")] HttpRequest request) => api.AnswerFromIndexAsync(request);

    [Function("Contradictions")]
    public Task<IResult> ContradictionsAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/contradictions")] HttpRequest request) => api.AnswerFromIndexAsync(request);

    [Function("Articles")]
    public Task<IResult> ArticlesAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/articles")] HttpRequest request) => api.AnswerFromIndexAsync(request);

    [Function("Article")]
    public Task<IResult> ArticleAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/articles/{id}")] HttpRequest request) => api.AnswerFromIndexAsync(request);

    [Function("ArticleRevisions")]
    public Task<IResult> RevisionsAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/articles/{id}/revisions")] HttpRequest request) => api.AnswerAsync(request);

    [Function("ArticleDiff")]
    public Task<IResult> DiffAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/articles/{id}/diff")] HttpRequest request) => api.AnswerAsync(request);

    [Function("ArticleRaw")]
    public Task<IResult> RawAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/articles/{id}/raw")] HttpRequest request) => api.AnswerAsync(request);

    [Function("Mentions")]
    public Task<IResult> MentionsAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/mentions")] HttpRequest request) => api.AnswerFromIndexAsync(request);

    [Function("Places")]
    public Task<IResult> PlacesAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/places")] HttpRequest request) => api.AnswerFromIndexAsync(request);

    [Function("Alerts")]
    public Task<IResult> AlertsAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/alerts")] HttpRequest request) => api.AnswerFromIndexAsync(request);

    [Function("Stories")]
    public Task<IResult> StoriesAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/stories")] HttpRequest request) => api.AnswerFromIndexAsync(request);

    [Function("Story")]
    public Task<IResult> StoryAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/stories/{id}")] HttpRequest request) => api.AnswerFromIndexAsync(request);

    [Function("Summary")]
    public Task<IResult> SummaryAsync([HttpTrigger(AuthorizationLevel.Function, Route = "api/v1/summary")] HttpRequest request) => api.AnswerFromIndexAsync(request);
}
