using Ingest.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Functions.Tests.Host;

/// <summary>What a run left in a store.</summary>
internal static class StoredTree
{
    /// <summary>Every blob, facts and state: name → hash of its bytes.</summary>
    public static async Task<SortedDictionary<string, string>> ReadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var store = services.GetRequiredService<IBlobStore>();
        var tree = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await foreach (var name in store.ListAsync(string.Empty, cancellationToken))
        {
            tree[name] = ContentId.Sha256((await store.GetAsync(name, cancellationToken))!.Content.Span);
        }

        return tree;
    }
}
