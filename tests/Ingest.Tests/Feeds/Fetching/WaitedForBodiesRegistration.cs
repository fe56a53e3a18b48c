using Ingest.Feeds;
using Ingest.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Tests.Feeds.Fetching;

internal static class WaitedForBodiesRegistration
{
    /// <summary>Puts the clock under the fetcher, and moves it while a body is waited for.</summary>
    public static void AddWaitedForBodies(this IServiceCollection services, ManualTimeProvider clock)
    {
        services.AddSingleton<TimeProvider>(clock);
        services.AddHttpClient(DocumentFetcher.ClientName).AddHttpMessageHandler(() => new WaitedForBodies(clock));
    }
}
