using Ingest.Storage;

namespace Ingest.Azure.Storage;

/// <summary>Bytes as they come from elsewhere, whose failures come as storage failures with a sentence that says what to do.</summary>
/// <param name="failure">What an exception of the stream means, or null where it is to go on as it is.</param>
internal sealed class GuardedReading(Stream content, Func<Exception, CancellationToken, StorageException?> failure) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await content.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception exception) when (failure(exception, cancellationToken) is not null)
        {
            throw failure(exception, cancellationToken)!;
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return content.Read(buffer, offset, count);
        }
        catch (Exception exception) when (failure(exception, CancellationToken.None) is not null)
        {
            throw failure(exception, CancellationToken.None)!;
        }
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }
}
