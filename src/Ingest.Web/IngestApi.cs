using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ingest.Web;

/// <summary>The HTTP API and the analysts' page. The stages must be registered beside it.</summary>
public static class IngestApi
{
    /// <summary>Adds what the API needs; settings come from the section <c>Ingest:Web</c>.</summary>
    public static IServiceCollection AddIngestApi(this IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<Microsoft.AspNetCore.Hosting.IStartupFilter, ProblemPages>());
        return services.AddEndpoints();
    }

    /// <summary>Adds what <see cref="ApiDispatcher"/> needs in a host that is not ours; its other requests are left alone.</summary>
    public static IServiceCollection AddApiDispatcher(this IServiceCollection services)
    {
        services.TryAddSingleton<ApiDispatcher>();
        return services.AddEndpoints();
    }

    /// <summary>Maps <c>/api/v1</c>, <c>/health</c>, <c>/openapi/v1.json</c> the page at <c>/</c>, and <c>/websub</c>, which is for hubs.</summary>
    public static IEndpointRouteBuilder MapIngestApi(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var guarded = endpoints.MapGroup(string.Empty).AddEndpointFilter<ApiGuard>();
        var api = guarded.MapGroup("/api/v1").WithTags("Ingest");
        QueryEndpoints.Map(api);
        ArticleEndpoints.Map(api);
        WatchEndpoints.Map(api);
        FeedEndpoints.Map(api);
        HealthEndpoints.Map(guarded.MapGroup("/health").WithTags("Health"));
        AnalystPage.Map(guarded);
        WebSubEndpoints.Map(endpoints);
        endpoints.MapOpenApi("/openapi/{documentName}.json");
        return endpoints;
    }

    private static IServiceCollection AddEndpoints(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddOpenApi("v1", static options =>
        {
            options.AddOperationTransformer(QueryDescription.AddToAsync);
            options.AddDocumentTransformer(static (document, _, _) =>
            {
                document.Info.Title = "Ingest";
                document.Info.Description = "Who claims what happened where and when in the news, and the alerts for watched places.";
                return Task.CompletedTask;
            });
        });
        services.AddOptions<ApiOptions>()
            .Configure<IServiceProvider>(static (options, provider) => provider.GetService<IConfiguration>()?.GetSection(ApiOptions.Section).Bind(options))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<ApiOptions>>().Value);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<FeedNotices>();
        return services;
    }
}
