using Azure.Core;
using Azure.Core.Pipeline;

namespace Ingest.Azure.Language;

/// <summary>
/// Repeats what may succeed a moment later, and waits as long as the service asks, but not for longer than <see cref="LongestWait"/>: then the
/// answer is handed on at once and the article waits in its queue instead of in a worker.
/// </summary>
internal sealed class ShortWaitPolicy(int retries, TimeSpan delay) : RetryPolicy(retries, DelayStrategy.CreateExponentialDelayStrategy(delay, LongestWait))
{
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    protected override bool ShouldRetry(HttpMessage message, Exception? exception) => !AsksForMore(message) && base.ShouldRetry(message, exception);

    protected override async ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        !AsksForMore(message) && await base.ShouldRetryAsync(message, exception);

    private static bool AsksForMore(HttpMessage message) => message.HasResponse && RetryAfter.Of(message.Response) > LongestWait;
}
