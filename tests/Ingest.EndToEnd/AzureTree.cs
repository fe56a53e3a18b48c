using Ingest.Azure.Storage;
using Ingest.Azure.Tests.Support;
using Ingest.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.EndToEnd;

/// <summary>What a run keeps in an account of Azurite. It is read past any proxy that the run itself goes through.</summary>
internal sealed class AzureTree : IKeptTree
{
    private readonly DataFolderTree _data = new();
    private readonly ServiceProvider _services;

    /// <param name="connection">How the run reaches the account, where that is not straight.</param>
    public AzureTree(Azurite azurite, string account, string? connection = null)
    {
        var straight = azurite.ConnectionStringOf(account);
        Settings = [("INGEST__STORAGE__CONNECTIONSTRING", connection ?? straight)];
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Ingest:Storage:ConnectionString", straight)]).Build();
        _services = new ServiceCollection().AddAzureStorage(settings).BuildServiceProvider();
    }

    public IReadOnlyList<string> Arguments => ["--storage", "azure", .. _data.Arguments];

    public IReadOnlyList<(string Key, string Value)> Settings { get; }

    public async Task<SortedDictionary<string, string>> FactsAsync()
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var store = _services.GetRequiredService<IBlobStore>();
        foreach (var container in DataFolderTree.FactContainers)
        {
            await foreach (var name in store.ListAsync(container + "/", CancellationToken.None))
            {
                facts.Add(name, ContentId.Sha256((await store.GetAsync(name, CancellationToken.None))!.Content.Span));
            }
        }

        return facts;
    }

    public async Task<IReadOnlyList<string>> NamesAsync(string prefix) =>
        await _services.GetRequiredService<IBlobStore>().ListAsync(prefix, CancellationToken.None).ToListAsync();

    /// <summary>The service shows 32 messages at most, so they are taken, under a lease that outlasts the test.</summary>
    public async Task<IReadOnlyList<string>> MessagesAsync(string queue)
    {
        var messages = new List<string>();
        while (await _services.GetRequiredService<IMessageQueue>().ReceiveAsync(queue, 32, TimeSpan.FromHours(1), CancellationToken.None) is { Count: > 0 } taken)
        {
            messages.AddRange(taken.Select(static message => message.Body));
        }

        return messages;
    }

    public void Dispose()
    {
        _services.Dispose();
        _data.Dispose();
    }
}
