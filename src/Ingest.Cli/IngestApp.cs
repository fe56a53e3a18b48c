using System.CommandLine;
using Ingest.Storage;
using Ingest.Watches;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Cli;

/// <summary>The stages over the data folder that the command line names; disposed when the verb ends.</summary>
internal sealed class IngestApp : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private IngestApp(ServiceProvider services, DataFolder folder)
    {
        _services = services;
        Folder = folder;
    }

    /// <summary>The data folder.</summary>
    public DataFolder Folder { get; }

    /// <summary>All stages; throws <see cref="CliException"/> where the settings cannot be read.</summary>
    public IServiceProvider Services => _services;

    /// <summary>Puts the stages together for a verb that reads or changes what is stored (a host may run beside it); the folder must be there, unless what is stored is in Azure.</summary>
    public static IngestApp Open(ParseResult parsed) => Open(parsed, static (path, isAzure) => isAzure ? DataFolder.VisitOrCreate(path) : DataFolder.Visit(path));

    /// <summary>Puts the stages together for a verb that adds to what is stored (a host may run beside it); the folder is created where it is not there. <paramref name="fixedSettings"/> win.</summary>
    public static IngestApp OpenOrCreate(ParseResult parsed, params IEnumerable<(string Key, string Value)> fixedSettings) =>
        Open(parsed, static (path, _) => DataFolder.VisitOrCreate(path), fixedSettings);

    /// <summary>Puts the stages together for a verb that must be the only one at work.</summary>
    public static IngestApp Own(ParseResult parsed) => Open(parsed, static (path, _) => DataFolder.Own(path));

    /// <summary>The same with what is stored in Azure, whatever the settings choose.</summary>
    public static IngestApp OwnInAzure(ParseResult parsed) => Open(parsed, static (path, _) => DataFolder.Own(path), (StorageChoice.Setting, StorageChoice.Azure));

    /// <summary>The folder that an outcome brought; throws <see cref="CliException"/> with its message where it brought none.</summary>
    public static DataFolder Opened(DataFolderOutcome outcome) => outcome switch
    {
        DataFolderOutcome.Opened opened => opened.Folder,
        DataFolderOutcome.InUse inUse => throw new CliException(inUse.Message),
        DataFolderOutcome.Missing missing => throw new CliException(missing.Message, ExitCode.WrongUsage),
        DataFolderOutcome.NotWritable notWritable => throw new CliException(notWritable.Message),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome}."),
    };

    /// <summary>A stage.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Folder.Dispose();
    }

    private static IngestApp Open(ParseResult parsed, Func<string, bool, DataFolderOutcome> open, params IEnumerable<(string Key, string Value)> fixedSettings)
    {
        var configuration = Settings.Read(parsed, fixedSettings);
        var folder = Opened(open(parsed.GetRequiredValue(CommonOptions.Data), StorageChoice.IsAzure(configuration)));
        var services = new ServiceCollection();
        services.AddLogging(builder => Settings.ConfigureLogging(builder, parsed));
        services.AddSingleton(new AlertConsole(parsed.InvocationConfiguration.Output));
        services.AddIngestApp(configuration, folder.Path);
        var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Settings.Check(provider);
        return new IngestApp(provider, folder);
    }
}
