using Ingest.EndToEnd;
using Ingest.Feeds;
using Ingest.Watches;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Functions.Tests.Host;

/// <summary>A server with a feed and its pages, which several runs can read, so that what they leave can be compared.</summary>
internal sealed class Newsroom : IAsyncDisposable
{
    private Newsroom(PageServer server) => Server = server;

    public PageServer Server { get; }

    public static async Task<Newsroom> OpenAsync(int pages) => new(await PageServer.OpenAsync(GeneratedPages.Write(pages, seed: 7)));

    /// <summary>Subscribes to the feed and watches for a phrase that stands in every page.</summary>
    public async Task SubscribeAsync(FunctionsHost host, CancellationToken cancellationToken)
    {
        await host.Services.GetRequiredService<Subscriptions>().AddAsync(Server.FeedUrl, null, null, null, cancellationToken);
        var watch = new Watch("Families", null, null, null, null, null, null, [], ["families were registered"], [], []);
        await host.Services.GetRequiredService<WatchlistArchive>().ChangeAsync(list => list with { Watches = [watch] }, cancellationToken);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
