namespace Ingest.Watches.Sinks;

/// <summary>Tells a sink of any type.</summary>
internal sealed class SinkDesk(IEnumerable<IAlertSink> sinks)
{
    private readonly Dictionary<string, IAlertSink> _sinks = sinks.ToDictionary(static sink => sink.Type, StringComparer.Ordinal);

    public Task<SinkOutcome> SendAsync(AlertBundle bundle, SinkSettings sink, CancellationToken cancellationToken) =>
        _sinks.TryGetValue(sink.Type, out var way)
            ? way.SendAsync(bundle, sink, cancellationToken)
            : Task.FromResult<SinkOutcome>(new SinkOutcome.Failed($"its type '{sink.Type}' is none of {string.Join(", ", SinkRules.Types)}", null));
}
