using Ingest.Feeds.WebSub;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>
/// Where hubs verify and deliver. Open, because a hub calls the address that it was given and can send no function key: each address holds a token of
/// its own that nobody can guess, and every delivery is signed.
/// </summary>
public sealed class HubFunctions(ApiAnswers api)
{
    [Function("WebSub")]
    public Task<IResult> CallAsync([HttpTrigger(AuthorizationLevel.Anonymous, Route = CallbackAddress.Route)] HttpRequest request) => api.AnswerAsync(request);
}
