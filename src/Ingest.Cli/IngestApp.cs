using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Cli;

/// <summary>The stages over the data folder that the command line names; disposed when the verb ends.</summary>
internal sealed class IngestApp : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private IngestApp(ServiceProvider services) => _services = services;

    /// <summary>All stages; throws <see cref="CliException"/> where the settings cannot be read.</summary>
    public IServiceProvider Services => _services;

    /// <summary>Puts the stages together for a verb that reads or edits what is stored (a host may run beside it).</summary>
    public static IngestApp Open(ParseResult parsed)
    {
        var services = new ServiceCollection();
        services.AddLogging(builder => Settings.ConfigureLogging(builder, parsed));
        services.AddIngest(Settings.Read(parsed), parsed.GetValue(CommonOptions.Data) ?? "./data");
        return new IngestApp(services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));
    }

    /// <summary>A stage.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
