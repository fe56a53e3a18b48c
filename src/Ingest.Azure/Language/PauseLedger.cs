using Ingest.Storage;

namespace Ingest.Azure.Language;

/// <summary>Remembers, for all instances, until when the service's own quota is used up.</summary>
public sealed class PauseLedger(IBlobStore store, TimeProvider clock)
{
    /// <summary>The pause that lasts still, or null.</summary>
    public async Task<LanguagePause?> CurrentAsync(CancellationToken cancellationToken) =>
        Lasting((await StateBlob<LanguagePause>.ReadAsync(store, BlobName.LanguagePause, cancellationToken)).Value);

    /// <summary>Begins a pause; where one lasts already it stays as it is, and <c>IsNews</c> is false.</summary>
    internal async Task<(LanguagePause Pause, bool IsNews)> BeginAsync(TimeSpan length, string reason, CancellationToken cancellationToken)
    {
        while (true)
        {
            var blob = await StateBlob<LanguagePause>.ReadAsync(store, BlobName.LanguagePause, cancellationToken);
            if (Lasting(blob.Value) is { } lasting)
            {
                return (lasting, false);
            }

            var now = clock.GetUtcNow();
            var pause = new LanguagePause(now, now + length, reason);
            if (await blob.TryReplaceAsync(store, BlobName.LanguagePause, pause, cancellationToken))
            {
                return (pause, true);
            }
        }
    }

    private LanguagePause? Lasting(LanguagePause? pause) => pause?.Until > clock.GetUtcNow() ? pause : null;
}
