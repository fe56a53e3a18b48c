using Ingest.Places.Own;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ingest.Places;

/// <summary>Puts the stage into a container.</summary>
public static class PlacesRegistration
{
    /// <summary>Adds the <see cref="Gazetteer"/>, with the user's own places over it, the <see cref="PlaceFinder"/> and the <see cref="PlacesOptions"/>.</summary>
    public static IServiceCollection AddPlaces(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<PlacesOptions>()
            .Bind(configuration.GetSection(PlacesOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PlacesOptions>, OwnPlacesCheck>());
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<PlacesOptions>>().Value);
        services.TryAddSingleton(static provider => World(provider.GetRequiredService<PlacesOptions>()));
        services.TryAddSingleton<PlaceFinder>();
        return services;
    }

    private static Gazetteer World(PlacesOptions options) => OwnPlacesFile.Read(options, Gazetteer.Open()) switch
    {
        OwnPlacesReading.Accepted accepted => Gazetteer.Open(accepted.Places),
        OwnPlacesReading.Refused refused => throw new OptionsValidationException(nameof(PlacesOptions), typeof(PlacesOptions), OwnPlacesCheck.Words(options, refused)),
        var other => throw new InvalidOperationException($"Unknown outcome {other}."),
    };
}
