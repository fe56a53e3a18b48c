namespace Ingest.Watches.Sinks;

/// <summary>A way of telling people or programs of alerts.</summary>
internal interface IAlertSink
{
    /// <summary>What a watchlist calls it.</summary>
    string Type { get; }

    /// <summary>Tells it. What the outside world does wrong is an outcome, never an exception.</summary>
    Task<SinkOutcome> SendAsync(AlertBundle bundle, SinkSettings sink, CancellationToken cancellationToken);
}
