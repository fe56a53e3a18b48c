using Ingest.Cli;
using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Cli;

/// <summary>What a user reads of a message that was set aside.</summary>
public sealed class QueueShowTests : IDisposable
{
    private const string Body = """{"alertId":"a-1"}""";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Show_AReasonIsWrittenDown_ShowsItInsteadOfTheQueues()
    {
        await SetAsideAsync();
        var records = new AttemptRecords(new DirectoryBlobStore(_folder.Path), TimeProvider.System);
        await records.KeepAsync(new SetAsideRecord("alerts", Body, "The receiver answered 500.", 5, 0, DateTimeOffset.UnixEpoch), Token);
        Assert.EndsWith($"  {Body}\n  why: The receiver answered 500.\n", await ShowAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_NoReasonIsWrittenDown_ShowsTheQueues()
    {
        await SetAsideAsync();
        Assert.EndsWith($"  {Body}\n  why: {QueueMessage.SetAsideByHost}\n", await ShowAsync(), StringComparison.Ordinal);
    }

    private async Task SetAsideAsync()
    {
        using var queue = new SqliteMessageQueue(DataFolder.QueueFileOf(_folder.Path), TimeProvider.System);
        await queue.SendAsync("alerts", [Body], TimeSpan.Zero, Token);
        var message = Assert.Single(await queue.ReceiveAsync("alerts", 1, TimeSpan.FromMinutes(1), Token));
        await queue.SetAsideAsync(message, QueueMessage.SetAsideByHost, Token);
    }

    private async Task<string> ShowAsync()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var code = await IngestCommand.RunAsync(["queue", "show", "alerts-poison", "--data", _folder.Path], output, TextWriter.Null, Token);
        Assert.Equal(ExitCode.Done, code);
        return output.ToString();
    }
}
