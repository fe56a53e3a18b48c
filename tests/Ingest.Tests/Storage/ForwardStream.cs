namespace Ingest.Tests.Storage;

/// <summary>Bytes that can only be read forward, in pieces, as from a network; they can break off.</summary>
internal sealed class ForwardStream(byte[] bytes, int breakAt = int.MaxValue) : Stream
{
    private const int Piece = 64 * 1024;
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var length = Math.Min(Math.Min(count, Piece), Math.Min(bytes.Length, breakAt) - _position);
        if (length == 0 && _position >= breakAt)
        {
            throw new IOException("The connection broke off.");
        }

        bytes.AsSpan(_position, length).CopyTo(buffer.AsSpan(offset));
        _position += length;
        return length;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
