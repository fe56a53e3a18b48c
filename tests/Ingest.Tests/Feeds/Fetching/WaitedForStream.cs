using Ingest.Tests.Support;

namespace Ingest.Tests.Feeds.Fetching;

/// <summary>Reads another stream; while nothing comes of it, a clock goes on.</summary>
internal sealed class WaitedForStream(Stream inner, ManualTimeProvider clock) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var reading = inner.ReadAsync(buffer, cancellationToken).AsTask();
        while (!reading.IsCompleted)
        {
            await Task.Delay(1, CancellationToken.None);
            clock.Advance(reading.IsCompleted ? TimeSpan.Zero : TimeSpan.FromSeconds(1));
        }

        return await reading;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
