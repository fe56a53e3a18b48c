using System.Diagnostics.CodeAnalysis;
using Ingest.Feeds.WebSub;
using Ingest.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ingest.Web;

/// <summary>Turns failures on what hubs call into problem details; a hub sends again what is answered with 5xx. The path, which holds the token, is never logged.</summary>
internal sealed class HubGuard(ILogger<HubGuard> logger) : IEndpointFilter
{
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One bad request must not show its stack trace to the web; the log has it.")]
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var method = context.HttpContext.Request.Method;
        try
        {
            return await next(context);
        }
        catch (StorageException problem)
        {
            WebLog.Unavailable(logger, method, CallbackAddress.Route, problem.Message);
            return ApiProblem.Unavailable("The storage is away; send it again later.");
        }
        catch (BadHttpRequestException problem)
        {
            return ApiProblem.Of(problem.StatusCode, "The request is not understood.", "The request is not well-formed, too slow, or too large.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            WebLog.Failed(logger, exception, method, CallbackAddress.Route);
            return ApiProblem.Unexpected();
        }
    }
}
