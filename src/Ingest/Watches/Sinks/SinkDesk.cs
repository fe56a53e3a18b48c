namespace Ingest.Watches.Sinks;

/// <summary>Sends an alert to a sink of any type.</summary>
internal sealed class SinkDesk(WebhookSink webhook, AtomFile atom, AlertConsole console)
{
    /// <summary>The types of sinks there are.</summary>
    public static IReadOnlyList<string> Types { get; } = ["atom", "console", "webhook"];

    public async Task<SinkOutcome> SendAsync(Alert alert, SinkSettings sink, CancellationToken cancellationToken) => sink.Type switch
    {
        "webhook" => await webhook.SendAsync(alert, sink, cancellationToken),
        "atom" => await atom.SendAsync(alert, sink, cancellationToken),
        "console" => await WriteAsync(alert, cancellationToken),
        _ => new SinkOutcome.Failed($"its type '{sink.Type}' is none of {string.Join(", ", Types)}", null),
    };

    private async Task<SinkOutcome> WriteAsync(Alert alert, CancellationToken cancellationToken)
    {
        await console.Output.WriteLineAsync(AlertText.Of(alert).AsMemory(), cancellationToken);
        await console.Output.FlushAsync(cancellationToken);
        return new SinkOutcome.Accepted();
    }
}
