using Azure.Core;
using Azure.Identity;
using Ingest.Entities;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ingest.Azure.Language;

/// <summary>Registers Azure AI Language as the recogniser.</summary>
public static class AzureLanguageRegistration
{
    private const string NoEndpoint = "Ingest:Entities:Recognizer asks for Azure AI Language, but Ingest:Language:Endpoint is not set; give https://<custom subdomain>.cognitiveservices.azure.com/, or set the recogniser to embedded.";

    /// <summary>
    /// Adds the recogniser that <c>Ingest:Entities:Recognizer</c> asks for, if it needs the service; with <c>embedded</c> only the settings are
    /// checked and nothing of the service is made. Call it before the stages are added. It needs a blob store beside it.
    /// </summary>
    public static IServiceCollection AddAzureLanguage(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var choice = configuration["Ingest:Entities:Recognizer"];
        var isNeeded = RecognizerChoice.NeedsAzure(choice);
        services.AddOptions<AzureLanguageOptions>()
            .Bind(configuration.GetSection(AzureLanguageOptions.Section))
            .ValidateDataAnnotations()
            .Validate(options => !isNeeded || !string.IsNullOrWhiteSpace(options.Endpoint), NoEndpoint)
            .ValidateOnStart();
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<AzureLanguageOptions>>().Value);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<RecordLedger>();
        services.TryAddSingleton<PauseLedger>();
        services.TryAddSingleton<LanguageReport>();
        return isNeeded ? services.AddRecognizer(choice == RecognizerChoice.AzureForWatched) : services;
    }

    private static IServiceCollection AddRecognizer(this IServiceCollection services, bool isForWatched)
    {
        services.TryAddSingleton<TokenCredential>(static _ => new DefaultAzureCredential());
        services.TryAddSingleton(static provider => Client(provider, provider.GetRequiredService<AzureLanguageOptions>()));
        services.TryAddSingleton<Tally>();
        services.TryAddSingleton<BatchAsker>();
        services.TryAddSingleton<AzureReading>();
        services.TryAddSingleton<AzureRecognizer>();
        if (isForWatched)
        {
            services.TryAddSingleton<IEntityRecognizer, WatchedRecognizer>();
        }
        else
        {
            services.TryAddSingleton<IEntityRecognizer>(static provider => provider.GetRequiredService<AzureRecognizer>());
        }

        return services;
    }

    private static LanguageClient Client(IServiceProvider provider, AzureLanguageOptions options) =>
        new(LanguagePipeline.Build(options, provider.GetRequiredService<TokenCredential>), options);
}
