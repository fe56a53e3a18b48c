using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>Whether the app lives and can work, and the description of its API.</summary>
public sealed class StateFunctions(ApiAnswers api)
{
    [Function("HealthLive")]
    public Task<IResult> LiveAsync([HttpTrigger(AuthorizationLevel.Anonymous, Route = "health/live")] HttpRequest request) => api.AnswerAsync(request);

    [Function("HealthReady")]
    public Task<IResult> ReadyAsync([HttpTrigger(AuthorizationLevel.Anonymous, Route = "health/ready")] HttpRequest request) => api.AnswerAsync(request);

    [Function("OpenApi")]
    public Task<IResult> OpenApiAsync([HttpTrigger(AuthorizationLevel.Function, Route = "openapi/v1.json")] HttpRequest request) => api.AnswerAsync(request);
}
