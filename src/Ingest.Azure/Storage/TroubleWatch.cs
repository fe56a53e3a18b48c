using System.Globalization;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.Extensions.Logging;

namespace Ingest.Azure.Storage;

/// <summary>
/// Sees every try of every request and says once when the account stops answering (throttled, failing, out of reach) and once when it is well again.
/// The SDK repeats such requests in silence, which is right, but leaves an operator to guess why all is slow.
/// </summary>
internal sealed class TroubleWatch(string account, TimeProvider clock, ILogger<TroubleWatch> logger) : HttpPipelinePolicy
{
    // An account that throttles lets every other request through: it is well again when none has failed for as long as this.
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private DateTimeOffset? _began;
    private DateTimeOffset _lastFailure;
    private int _failures;

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        try
        {
            await ProcessNextAsync(message, pipeline);
        }
        catch (Exception exception) when (!message.CancellationToken.IsCancellationRequested)
        {
            Failed(exception.GetBaseException().Message.TrimEnd('.'));
            throw;
        }

        Answered(message.Response);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        ProcessNext(message, pipeline);
        Answered(message.Response);
    }

    private void Answered(Response response)
    {
        if (response.Status is 408 or 429 or >= 500)
        {
            Failed(string.Create(CultureInfo.InvariantCulture, $"status {response.Status} {response.ReasonPhrase}").TrimEnd());
        }
        else
        {
            Succeeded();
        }
    }

    private void Failed(string reason)
    {
        lock (_gate)
        {
            _lastFailure = clock.GetUtcNow();
            _failures++;
            if (_began is null)
            {
                _began = _lastFailure;
                AzureLog.TroubleBegan(logger, account, reason);
            }
        }
    }

    private void Succeeded()
    {
        lock (_gate)
        {
            if (_began is not { } began || clock.GetUtcNow() - _lastFailure < Calm)
            {
                return;
            }

            AzureLog.TroubleEnded(logger, account, _lastFailure - began, _failures);
            (_began, _failures) = (null, 0);
        }
    }
}
