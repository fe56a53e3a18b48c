using Ingest.Watches;
using Ingest.Watches.Yaml;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Cli.Host;

/// <summary>The <c>watches.yaml</c> that people may keep in the data folder: read at each start, its watches and sinks win over those of the same name.</summary>
internal static class WatchesFile
{
    private const string FileName = "watches.yaml";

    /// <summary>Imports the file where there is one; throws <see cref="CliException"/> where it cannot be understood.</summary>
    public static async Task ImportAsync(IServiceProvider services, string data, CancellationToken cancellationToken)
    {
        var path = Path.Combine(data, FileName);
        if (!File.Exists(path))
        {
            return;
        }

        switch (WatchlistYaml.Read(await File.ReadAllTextAsync(path, cancellationToken), services.GetRequiredService<WatchDrafting>()))
        {
            case WatchlistReading.Accepted accepted:
                await services.GetRequiredService<WatchlistArchive>().ChangeAsync(list => list.Merge(accepted.Watchlist), cancellationToken);
                break;
            case WatchlistReading.Refused refused:
                throw new CliException($"{path} cannot be used, nothing was started: {refused.Problems[0]}");
        }
    }
}
