using System.Diagnostics.CodeAnalysis;
using Ingest.Index.Query;
using Ingest.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ingest.Web;

/// <summary>Stands before every endpoint: refuses what must not come in, and turns failures into problem details without their inner workings.</summary>
internal sealed class ApiGuard(ApiOptions options, ILogger<ApiGuard> logger) : IEndpointFilter
{
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One bad request must not show its stack trace to the web; the log has it.")]
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!IsKnownHost(request.Host))
        {
            return ApiProblem.Of(StatusCodes.Status421MisdirectedRequest, "Unknown host.", $"This API does not answer under the name '{request.Host.Host}'; the setting Ingest:Web:Hosts lists the names it answers under.");
        }

        if (WriteRules.Refuse(request) is { } refusal)
        {
            return refusal;
        }

        try
        {
            return await next(context);
        }
        catch (QueryException problem)
        {
            return ApiProblem.BadParameter(problem.Parameter, problem.Message);
        }
        catch (StorageException problem)
        {
            WebLog.Unavailable(logger, request.Method, request.Path, problem.Message);
            return ApiProblem.Unavailable(problem.Message);
        }
        catch (BadHttpRequestException problem)
        {
            return ApiProblem.Of(problem.StatusCode, "The request is not understood.", problem.StatusCode == StatusCodes.Status413PayloadTooLarge ? $"A body holds at most {WriteRules.MaxBody} bytes." : "The request is not well-formed.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            WebLog.Failed(logger, exception, request.Method, request.Path);
            return ApiProblem.Unexpected();
        }
    }

    private bool IsKnownHost(HostString host) =>
        options.Hosts.Any(known => known is "*" || string.Equals(known, host.Host, StringComparison.OrdinalIgnoreCase));
}
