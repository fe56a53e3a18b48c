using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ingest.Stories;

/// <summary>Registers the stage.</summary>
public static class StoriesRegistration
{
    /// <summary>Adds <see cref="StoryFinder"/> over the registered <see cref="Storage.IBlobStore"/>.</summary>
    public static IServiceCollection AddStories(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<StoriesOptions>().Bind(configuration.GetSection(StoriesOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<StoriesOptions>, StoriesOptionsRules>());
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<StoriesOptions>>().Value);
        services.TryAddSingleton<StoryFinder>();
        return services;
    }
}
