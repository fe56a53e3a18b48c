using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Ingest.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ingest.Azure.Storage;

/// <summary>Registers both storage ports over an Azure storage account.</summary>
public static class AzureStorageRegistration
{
    // Together with the delays between them these tries outlast half a minute of outage.
    private const int Retries = 6;

    public static IServiceCollection AddAzureStorage(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<AzureStorageOptions>().Bind(configuration.GetSection(AzureStorageOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<AzureStorageOptions>>().Value);
        services.TryAddSingleton<TokenCredential>(static _ => new DefaultAzureCredential());
        services.TryAddSingleton(static provider => Blobs(provider.GetRequiredService<AzureStorageOptions>(), provider));
        services.TryAddSingleton(static provider => Queues(provider.GetRequiredService<AzureStorageOptions>(), provider));
        services.TryAddSingleton<IBlobStore, AzureBlobStore>();
        services.TryAddSingleton<IMessageQueue, AzureMessageQueue>();
        return services;
    }

    private static BlobServiceClient Blobs(AzureStorageOptions options, IServiceProvider provider)
    {
        var client = WithRetries(new BlobClientOptions());
        return options.AccountName is { Length: > 0 } account
            ? new BlobServiceClient(new Uri($"https://{account}.blob.core.windows.net"), provider.GetRequiredService<TokenCredential>(), client)
            : new BlobServiceClient(options.ConnectionString, client);
    }

    private static QueueServiceClient Queues(AzureStorageOptions options, IServiceProvider provider)
    {
        var client = WithRetries(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None });
        return options.AccountName is { Length: > 0 } account
            ? new QueueServiceClient(new Uri($"https://{account}.queue.core.windows.net"), provider.GetRequiredService<TokenCredential>(), client)
            : new QueueServiceClient(options.ConnectionString, client);
    }

    private static T WithRetries<T>(T options)
        where T : ClientOptions
    {
        options.Retry.MaxRetries = Retries;
        return options;
    }
}
