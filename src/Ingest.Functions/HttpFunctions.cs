using Ingest.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ingest.Functions;

/// <summary>Registers what the HTTP functions need.</summary>
internal static class HttpFunctions
{
    public static IServiceCollection AddHttpFunctions(this IServiceCollection services)
    {
        services.TryAddSingleton<ApiAnswers>();
        return services.AddApiDispatcher();
    }
}
