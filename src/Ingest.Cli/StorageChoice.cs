using Ingest.Azure.Storage;
using Ingest.Storage;
using Ingest.Storage.Ordered;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ingest.Cli;

/// <summary>
/// Where the tree of blobs and the queues are: in the data folder, or in an Azure storage account, whose data folder then only holds the index, the
/// host's lock and what it has in hand.
/// </summary>
internal static class StorageChoice
{
    /// <summary>The setting, and what <c>--storage</c> sets.</summary>
    public const string Setting = "Ingest:Storage:Kind";

    public const string Local = "local";
    public const string Azure = "azure";

    /// <summary>Whether the settings choose Azure; throws <see cref="CliException"/> where they name something else.</summary>
    public static bool IsAzure(IConfiguration configuration) => configuration[Setting] switch
    {
        null or "" or Local => false,
        Azure => true,
        var other => throw new CliException($"{Setting} is '{other}'; it must be {Local} or {Azure}.", ExitCode.WrongUsage),
    };

    /// <summary>Where a store keeps things, in words.</summary>
    public static string Describe(IBlobStore store) => store is AzureBlobStore azure ? $"the Azure storage account {azure.Account}" : "the data folder";

    /// <summary>The ports over the storage account, for one host that keeps the order of its messages.</summary>
    public static void AddAzure(IServiceCollection services, IConfiguration configuration, string root)
    {
        services.AddSingleton(provider => new OrderedMessageQueue(
            provider.GetRequiredService<AzureMessageQueue>(),
            provider.GetRequiredService<AzureMessageQueue>().Address,
            DataFolder.QueueFileOf(root),
            TimeProvider.System,
            provider.GetRequiredService<ILogger<OrderedMessageQueue>>()));
        services.AddSingleton<IMessageQueue>(static provider => provider.GetRequiredService<OrderedMessageQueue>());
        services.AddSingleton<IResumableQueue>(static provider => provider.GetRequiredService<OrderedMessageQueue>());
        services.AddAzureStorage(configuration);
    }
}
