using System.CommandLine;
using System.Globalization;
using Ingest.Azure.Storage;
using Ingest.Storage;

namespace Ingest.Cli.Operate;

/// <summary><c>ingest copy up|down</c>: the tree of blobs from the data folder to Azure, or back.</summary>
internal static class CopyCommand
{
    public static Command Create()
    {
        var up = new Command("up", "From the data folder to the Azure storage account. Example: ingest copy up --data ./data");
        up.SetAction(static (parsed, cancellationToken) => CopyAsync(parsed, static (local, azure) => new TreeCopy(local, azure), cancellationToken));
        var down = new Command("down", "From the Azure storage account to the data folder. Example: ingest copy down --data ./mirror");
        down.SetAction(static (parsed, cancellationToken) => CopyAsync(parsed, static (local, azure) => new TreeCopy(azure, local), cancellationToken));
        return new Command("copy", "Copies everything kept between the data folder and Azure; facts that are there already stay as they are. Make the index anew afterwards with 'ingest replay --index'.") { up, down };
    }

    private static async Task<int> CopyAsync(ParseResult parsed, Func<IBlobStore, IBlobStore, TreeCopy> copy, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.OwnInAzure(parsed);
        await WarnOfMessagesAsync(app, parsed.InvocationConfiguration.Error, cancellationToken);
        var output = parsed.InvocationConfiguration.Output;
        using var lines = new SemaphoreSlim(1, 1);
        var copied = await copy(new DirectoryBlobStore(app.Folder.Path), app.Get<IBlobStore>()).RunAsync(
            async name =>
            {
                await lines.WaitAsync(cancellationToken);
                await output.WriteLineAsync($"another there: {name}".AsMemory(), cancellationToken);
                lines.Release();
            },
            cancellationToken);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{copied.Created} copied, {copied.Replaced} replaced, {copied.Same} there already, {copied.Different} facts that are others there (left alone)."));
        return copied.Different == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task WarnOfMessagesAsync(IngestApp app, TextWriter error, CancellationToken cancellationToken)
    {
        using var local = new SqliteMessageQueue(app.Folder.QueueFile, TimeProvider.System);
        foreach (var (where, queue) in new (string, IMessageQueue)[] { ("the data folder", local), ("Azure", app.Get<AzureMessageQueue>()) })
        {
            var waiting = 0;
            foreach (var name in QueueNames.All.Where(static name => name != QueueNames.Claims))
            {
                waiting += (await queue.CountAsync(name, cancellationToken)).Total();
            }

            if (waiting > 0)
            {
                await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{waiting} messages wait in the queues of {where}; they are not copied, so let a host work them off there ('ingest run --once')."));
            }
        }
    }
}
