using Ingest.Language;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ingest.Entities;

/// <summary>Registers the entity stage.</summary>
public static class EntitiesRegistration
{
    /// <summary>
    /// Adds the language engine and the embedded recogniser. An engine asks the <see cref="PlaceNames"/> that is registered, if one is;
    /// an <see cref="IEntityRecognizer"/> that is registered before stays.
    /// </summary>
    public static IServiceCollection AddEntities(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<EntitiesOptions>()
            .Bind(configuration.GetSection(EntitiesOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<EntitiesOptions>>().Value);
        services.TryAddSingleton(static provider => EntityAliases.Load(provider.GetRequiredService<EntitiesOptions>().AliasFile));
        services.TryAddSingleton<EntityMerging>();
        services.TryAddSingleton(static provider => new LanguageEngine(provider.GetService<PlaceNames>()));
        services.TryAddSingleton<EmbeddedRecognizer>();
        services.TryAddSingleton(EmbeddedOrNone);
        return services;
    }

    private static IEntityRecognizer EmbeddedOrNone(IServiceProvider provider)
    {
        var choice = provider.GetRequiredService<EntitiesOptions>().Recognizer;
        return choice == RecognizerChoice.Embedded
            ? provider.GetRequiredService<EmbeddedRecognizer>()
            : throw new InvalidOperationException($"Ingest:Entities:Recognizer is '{choice}', but this program was put together without Azure AI Language; call AddAzureLanguage before AddEntities.");
    }
}
