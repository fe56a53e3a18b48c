using System.Diagnostics.CodeAnalysis;
using Ingest.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>Whether the app lives, and whether it can reach its storage.</summary>
public sealed class Health(IBlobStore blobs)
{
    [Function("HealthLive")]
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "A function needs a parameter for its trigger.")]
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The host calls functions on an instance.")]
    public IActionResult Live([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health/live")] HttpRequest request) => new OkObjectResult("live");

    [Function("HealthReady")]
    public async Task<IActionResult> ReadyAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health/ready")] HttpRequest request)
    {
        try
        {
            await blobs.ExistsAsync(BlobName.Watches, request.HttpContext.RequestAborted);
            return new OkObjectResult("ready");
        }
        catch (StorageException failure)
        {
            return new ObjectResult(new ProblemDetails { Title = "The storage cannot be reached.", Detail = failure.Message, Status = StatusCodes.Status503ServiceUnavailable })
            {
                StatusCode = StatusCodes.Status503ServiceUnavailable,
            };
        }
    }
}
