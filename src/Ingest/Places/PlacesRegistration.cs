using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ingest.Places;

/// <summary>Puts the stage into a container.</summary>
public static class PlacesRegistration
{
    /// <summary>Adds the <see cref="Gazetteer"/>, the <see cref="PlaceFinder"/> and the <see cref="PlacesOptions"/>.</summary>
    public static IServiceCollection AddPlaces(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<PlacesOptions>()
            .Bind(configuration.GetSection(PlacesOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<PlacesOptions>>().Value);
        services.TryAddSingleton(_ => Gazetteer.Open());
        services.TryAddSingleton<PlaceFinder>();
        return services;
    }
}
