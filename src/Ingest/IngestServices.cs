using Ingest.Index;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ingest;

/// <summary>Puts the stages together, in the order the data flows.</summary>
public static class IngestServices
{
    /// <summary>All stages over one data folder.</summary>
    public static IServiceCollection AddIngest(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentException.ThrowIfNullOrEmpty(dataFolder);
        services.TryAddSingleton(TimeProvider.System);
        services.AddIndex(configuration, dataFolder);
        return services;
    }
}
