using System.Text;
using Ingest.Storage;

namespace Ingest.Watches.Sinks;

/// <summary>Puts alerts on a queue of the user's own, beside those of the pipeline, in the shape that a webhook gets.</summary>
internal sealed class QueueSink(IMessageQueue queue) : IAlertSink
{
    // What IMessageQueue takes.
    private const int MostBytes = 48 * 1024;

    public string Type => SinkRules.Queue;

    public async Task<SinkOutcome> SendAsync(AlertBundle bundle, SinkSettings sink, CancellationToken cancellationToken)
    {
        if (SinkRules.Problem(sink) is { } problem)
        {
            return new SinkOutcome.Failed(problem.TrimEnd('.'), null);
        }

        // A digest can be longer than a message may be: its alerts go one by one then.
        var body = WebhookSink.Body(bundle);
        var bodies = body.Length <= MostBytes
            ? [Encoding.UTF8.GetString(body)]
            : bundle.Alerts.Select(static alert => Encoding.UTF8.GetString(WebhookSink.Body(AlertBundle.Of(alert)))).ToList();
        if (bodies.Exists(static text => Encoding.UTF8.GetByteCount(text) > MostBytes))
        {
            return new SinkOutcome.Failed("an alert is longer than a message of the queue may be (48 KB)", null);
        }

        try
        {
            await queue.SendAsync(sink.Queue!, bodies, TimeSpan.Zero, cancellationToken);
            return new SinkOutcome.Accepted();
        }
        catch (StorageException exception)
        {
            return new SinkOutcome.Failed($"the queue {sink.Queue} cannot be written: {exception.Message}", null);
        }
    }
}
