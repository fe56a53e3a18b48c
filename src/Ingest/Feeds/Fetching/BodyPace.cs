using System.Globalization;

namespace Ingest.Feeds.Fetching;

/// <summary>
/// Watches how fast a body comes. Each window of time must bring its share of bytes, else <see cref="Token"/> ends the reading: a server that lets a byte
/// through now and then cannot hold a worker and a place at its host for the whole time limit.
/// </summary>
internal sealed class BodyPace : IAsyncDisposable
{
    private readonly FetchOptions _options;
    private readonly CancellationTokenSource _reading;
    private readonly ITimer? _timer;
    private long _taken;
    private long _takenBefore;

    /// <summary>Begins the first window now.</summary>
    public BodyPace(FetchOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        _options = options;
        _reading = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _timer = options.LeastBytesPerSecond == 0 ? null : clock.CreateTimer(_ => EndWindow(), null, options.SlowAfter, options.SlowAfter);
    }

    /// <summary>Ends when the body is too slow, or with the token that was given.</summary>
    public CancellationToken Token => _reading.Token;

    /// <summary>Whether a window brought too little.</summary>
    public bool IsTooSlow { get; private set; }

    /// <summary>Notes that bytes have come.</summary>
    public void Count(int bytes) => Interlocked.Add(ref _taken, bytes);

    /// <summary>What was wrong, in words.</summary>
    public BodyTooSlowException Fault(Exception innerException) => new(
        string.Create(CultureInfo.InvariantCulture, $"sent less than {_options.LeastBytesPerSecond:N0} bytes a second for {_options.SlowAfter.TotalSeconds:0.##} s; it was cut off."),
        innerException);

    /// <summary>Waits for a window that is just ending, which would else cancel what is disposed of.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_timer is not null)
        {
            await _timer.DisposeAsync();
        }

        _reading.Dispose();
    }

    private void EndWindow()
    {
        var taken = Interlocked.Read(ref _taken);
        if (taken - _takenBefore >= _options.LeastBytesPerSecond * _options.SlowAfter.TotalSeconds)
        {
            _takenBefore = taken;
            return;
        }

        IsTooSlow = true;
        _reading.Cancel();
    }
}
