namespace Ingest.Watches.Sinks;

/// <summary>Writes alerts as blocks of text.</summary>
internal sealed class ConsoleSink(AlertConsole console) : IAlertSink
{
    public string Type => SinkRules.Console;

    public async Task<SinkOutcome> SendAsync(AlertBundle bundle, SinkSettings sink, CancellationToken cancellationToken)
    {
        foreach (var alert in bundle.Alerts)
        {
            await console.Output.WriteLineAsync(AlertText.Of(alert).AsMemory(), cancellationToken);
        }

        await console.Output.FlushAsync(cancellationToken);
        return new SinkOutcome.Accepted();
    }
}
