using System.Text.Json;
using Ingest.Azure.Tests.Support;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Functions.Tests.Host;

/// <summary>What a run leaves in which every message comes once and nothing is late; other runs over the same newsroom must leave the same.</summary>
public sealed class CalmRun : IAsyncLifetime
{
    public const int Pages = 4;

    /// <summary>The newsroom that all runs read.</summary>
    internal Newsroom Newsroom { get; private set; } = null!;

    public SortedDictionary<string, string> Tree { get; private set; } = [];

    public IReadOnlyList<string> ClaimIds { get; private set; } = [];

    /// <summary>A clock that stands where every run begins.</summary>
    public static ManualTimeProvider NewClock() => new(new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));

    public async ValueTask InitializeAsync()
    {
        Newsroom = await Newsroom.OpenAsync(Pages);
        var account = new StorageAccount();
        await account.InitializeAsync();
        await using (var host = await FunctionsHost.StartAsync(account.ConnectionString, NewClock()))
        {
            await Newsroom.SubscribeAsync(host, CancellationToken.None);
            await host.TickAsync(CancellationToken.None);
            await host.DrainAsync(CancellationToken.None);
            Tree = await StoredTree.ReadAsync(host.Services, CancellationToken.None);
            ClaimIds = await ClaimIdsAsync(host, CancellationToken.None);
        }

        await account.DisposeAsync();
    }

    public ValueTask DisposeAsync() => Newsroom.DisposeAsync();

    /// <summary>The ids of the claims on the queue, each once: a claim may be sent twice.</summary>
    internal static async Task<IReadOnlyList<string>> ClaimIdsAsync(FunctionsHost host, CancellationToken cancellationToken) =>
        [.. (await host.BodiesAsync("claims", cancellationToken)).Select(static body => JsonElement.Parse(body).GetProperty("id").GetString()!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
