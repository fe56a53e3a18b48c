using System.Globalization;
using Ingest.Storage;

namespace Ingest.Cli.Host;

/// <summary>Shows on a terminal how much is still to do; silent where standard error is not one.</summary>
internal sealed class QueueProgress(IMessageQueue queue, TextWriter error) : IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);
    private static readonly string[] Shown = [QueueNames.Feeds, QueueNames.Pages, QueueNames.Articles, QueueNames.Alerts];
    private readonly CancellationTokenSource _stop = new();
    private Task _showing = Task.CompletedTask;

    /// <summary>Starts showing, where someone looks.</summary>
    public static QueueProgress Start(IMessageQueue queue, TextWriter error)
    {
        var progress = new QueueProgress(queue, error);
        if (!Console.IsErrorRedirected)
        {
            progress._showing = progress.ShowAsync(progress._stop.Token);
        }

        return progress;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _showing;
        _stop.Dispose();
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        var width = 0;
        try
        {
            while (true)
            {
                await Task.Delay(Interval, cancellationToken);
                var line = await LineAsync(cancellationToken);
                await error.WriteAsync($"\r{line.PadRight(width)}".AsMemory(), cancellationToken);
                width = line.Length;
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or StorageException)
        {
            await error.WriteAsync($"\r{string.Empty.PadRight(width)}\r".AsMemory(), CancellationToken.None);
        }
    }

    private async Task<string> LineAsync(CancellationToken cancellationToken)
    {
        var parts = new List<string>();
        foreach (var name in Shown)
        {
            var depth = await queue.CountAsync(name, cancellationToken);
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {depth.Total()}"));
        }

        return $"to do: {string.Join(", ", parts)}";
    }
}
