using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Ingest.Web;

/// <summary>
/// Answers a request that another host has taken in (Azure Functions) as the local host would: the same endpoints, the same guard, the same
/// problem pages. The endpoints are made once. Nothing is answered that is not mapped by <see cref="IngestApi.MapIngestApi"/>.
/// </summary>
public sealed class ApiDispatcher
{
    private readonly RequestDelegate _answer;

    public ApiDispatcher(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var app = new ApplicationBuilder(services);
        ProblemPages.Use(app);
        app.UseRouting();
        app.UseEndpoints(static endpoints => endpoints.MapIngestApi());
        _answer = app.Build();
    }

    /// <summary>Writes the answer, an error's too, to the context's response.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        // The other host has routed the request to an endpoint of its own; routing leaves a request alone that has one.
        var (endpoint, values) = (context.GetEndpoint(), context.Request.RouteValues);
        context.SetEndpoint(null);
        context.Request.RouteValues = [];
        try
        {
            await _answer(context);
        }
        finally
        {
            context.SetEndpoint(endpoint);
            context.Request.RouteValues = values;
        }
    }
}
