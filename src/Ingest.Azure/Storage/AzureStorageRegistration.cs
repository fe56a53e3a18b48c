using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Ingest.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ingest.Azure.Storage;

/// <summary>Registers both storage ports over an Azure storage account.</summary>
public static class AzureStorageRegistration
{
    // Together with the delays between them these tries outlast three quarters of a minute of outage.
    private const int Retries = 20;

    // All that waited out an outage goes on within this time of its end: less than the host lets slow work hold up the order of the rest (HostOptions.Patience).
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(3);

    // A connection that has gone silent is given up after this, and the request sent again on another.
    private static readonly TimeSpan NetworkTimeout = TimeSpan.FromSeconds(60);

    public static IServiceCollection AddAzureStorage(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<AzureStorageOptions>().Bind(configuration.GetSection(AzureStorageOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<AzureStorageOptions>>().Value);
        services.TryAddSingleton(AzureQueueNames.Read(configuration));
        services.TryAddSingleton<TokenCredential>(static _ => new DefaultAzureCredential());
        services.TryAddSingleton(static provider => Blobs(provider.GetRequiredService<AzureStorageOptions>(), provider));
        services.TryAddSingleton(static provider => Queues(provider.GetRequiredService<AzureStorageOptions>(), provider));
        services.TryAddSingleton<IBlobStore, AzureBlobStore>();
        services.TryAddSingleton<AzureMessageQueue>();
        services.TryAddSingleton<IMessageQueue>(static provider => provider.GetRequiredService<AzureMessageQueue>());
        return services;
    }

    private static BlobServiceClient Blobs(AzureStorageOptions options, IServiceProvider provider)
    {
        var client = Patient(new BlobClientOptions(), options, provider);
        return options.AccountName is { Length: > 0 }
            ? new BlobServiceClient(options.EndpointOf("blob"), provider.GetRequiredService<TokenCredential>(), client)
            : new BlobServiceClient(options.ConnectionString, client);
    }

    private static QueueServiceClient Queues(AzureStorageOptions options, IServiceProvider provider)
    {
        var client = Patient(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None }, options, provider);
        return options.AccountName is { Length: > 0 }
            ? new QueueServiceClient(options.EndpointOf("queue"), provider.GetRequiredService<TokenCredential>(), client)
            : new QueueServiceClient(options.ConnectionString, client);
    }

    // Leases and outages are real time, also where the clock of the facts stands still.
    private static T Patient<T>(T client, AzureStorageOptions options, IServiceProvider provider)
        where T : ClientOptions
    {
        client.Retry.MaxRetries = Retries;
        client.Retry.MaxDelay = LongestDelay;
        client.Retry.NetworkTimeout = NetworkTimeout;
        if (provider.GetService<ILogger<TroubleWatch>>() is { } logger)
        {
            client.AddPolicy(new TroubleWatch(options.AccountName ?? AccountOf(options.ConnectionString), TimeProvider.System, logger), HttpPipelinePosition.PerRetry);
        }

        return client;
    }

    private static string AccountOf(string? connection) => new BlobServiceClient(connection).AccountName;
}
