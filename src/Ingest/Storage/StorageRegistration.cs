using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ingest.Storage;

/// <summary>Registers the local storage: blobs in a data folder, queues in a SQLite file inside it.</summary>
public static class StorageRegistration
{
    /// <param name="root">The data folder, as in <see cref="DataFolder.Path"/>; opening and owning it is the host's.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, string root)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(root);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IBlobStore>(_ => new DirectoryBlobStore(root));
        services.TryAddSingleton(provider => new SqliteMessageQueue(DataFolder.QueueFileOf(root), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<IMessageQueue>(static provider => provider.GetRequiredService<SqliteMessageQueue>());
        services.TryAddSingleton<IResumableQueue>(static provider => provider.GetRequiredService<SqliteMessageQueue>());
        return services;
    }
}
