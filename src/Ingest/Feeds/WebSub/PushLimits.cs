namespace Ingest.Feeds.WebSub;

/// <summary>How much hubs may deliver.</summary>
public sealed class PushLimits(WebSubOptions options, FetchOptions fetching) : IDisposable
{
    /// <summary>How many deliveries of one feed are taken in one <see cref="Window"/>: one every ten seconds, which no feed keeps up.</summary>
    public const int MostInWindow = 60;

    /// <summary>How long deliveries are counted together.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    // A body lies in memory whole until its signature is known.
    private readonly SemaphoreSlim _bodies = new(4);

    /// <summary>Whether any are taken.</summary>
    public bool IsOn => options.IsOn;

    /// <summary>The largest body, in bytes: as for fetched documents.</summary>
    public int MostBytes => fetching.MaxBytes;

    /// <summary>How long the hub is to wait, or null where its delivery is taken.</summary>
    internal static TimeSpan? Wait(WebSubState state, DateTimeOffset now) =>
        state.PushesSince is { } since && now - since < Window && state.Pushes >= MostInWindow ? since + Window - now : null;

    /// <summary>The state after one more delivery.</summary>
    internal static WebSubState Counted(WebSubState state, DateTimeOffset now) =>
        state.PushesSince is { } since && now - since < Window ? state with { Pushes = state.Pushes + 1 } : state with { PushesSince = now, Pushes = 1 };

    /// <summary>Reads a body to its end; null where it is larger than <see cref="MostBytes"/>. So many bodies at once are read, others wait.</summary>
    internal async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        await _bodies.WaitAsync(cancellationToken);
        try
        {
            using var kept = new MemoryStream();
            var buffer = new byte[64 * 1024];
            while (await body.ReadAsync(buffer, cancellationToken) is > 0 and var read)
            {
                if (kept.Length + read > MostBytes)
                {
                    return null;
                }

                await kept.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            return kept.ToArray();
        }
        finally
        {
            _bodies.Release();
        }
    }

    public void Dispose() => _bodies.Dispose();
}
