using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Tests.Host;

/// <summary>
/// Puts the HTTP functions behind a web server as the worker's ASP.NET Core extension does (2.1.1): an endpoint per function made of its route
/// and methods, the function called from there, its result executed on the same context.
/// </summary>
internal static class HttpWorker
{
    public static void MapHttpFunctions(this WebApplication app)
    {
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = Microsoft.AspNetCore.HttpOverrides.ForwardedHeaders.All });
        app.UseRouting();
#pragma warning disable ASP0014 // The worker does it like this, and the order in which requests are routed is what is tested.
        app.UseEndpoints(static endpoints => endpoints.DataSources.Add(new DefaultEndpointDataSource(Endpoints())));
#pragma warning restore ASP0014
    }

    private static IEnumerable<Endpoint> Endpoints() =>
        from function in FunctionMethod.All
        where function.Trigger is HttpTriggerAttribute
        select Endpoint(function, (HttpTriggerAttribute)function.Trigger);

    private static Endpoint Endpoint(FunctionMethod function, HttpTriggerAttribute trigger)
    {
        var prefix = HostSettings.HostJson("extensions", "http", "routePrefix").GetString();
        var builder = new RouteEndpointBuilder(context => AnswerAsync(function, context), RoutePatternFactory.Parse($"{prefix}/{trigger.Route}"), order: 0) { DisplayName = function.Name };
        builder.Metadata.Add(new HttpMethodMetadata(trigger.Methods ?? []));
        return builder.Build();
    }

    private static async Task AnswerAsync(FunctionMethod function, HttpContext context)
    {
        if (await function.InvokeAsync(context.RequestServices, context.Request) is IResult result)
        {
            await result.ExecuteAsync(context);
        }
    }
}
