using System.Globalization;
using Ingest.Azure.Language;
using Ingest.Cli.Host;
using Ingest.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ingest.Cli;

/// <summary>The stages as the command line runs them.</summary>
internal static class AppServices
{
    private const string ClockSetting = "Ingest:Clock";

    /// <summary>All stages over a data folder, and the local host's options.</summary>
    public static IServiceCollection AddIngestApp(this IServiceCollection services, IConfiguration configuration, string data)
    {
        var root = Path.GetFullPath(data);
        services.AddOptions<HostOptions>().Bind(configuration.GetSection(HostOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<HostOptions>>().Value);
        services.TryAddSingleton(Clock(configuration));
        if (StorageChoice.IsAzure(configuration))
        {
            StorageChoice.AddAzure(services, configuration, root);
        }

        // Leases and delays are real time, also where the clock of the facts stands still.
        services.TryAddSingleton(_ => new SqliteMessageQueue(DataFolder.QueueFileOf(root), TimeProvider.System));
        services.AddAzureLanguage(configuration);
        return services.AddIngest(configuration, root);
    }

    private static TimeProvider Clock(IConfiguration configuration)
    {
        var setting = configuration[ClockSetting];
        if (string.IsNullOrEmpty(setting))
        {
            return TimeProvider.System;
        }

        return DateTimeOffset.TryParse(setting, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now)
            ? new FixedClock(now)
            : throw new CliException($"{ClockSetting} is '{setting}', which is no time; write it like 2026-11-20T12:00:00Z.", ExitCode.WrongUsage);
    }
}
