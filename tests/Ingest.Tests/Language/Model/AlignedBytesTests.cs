using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ingest.Language.Model;
using Xunit;

namespace Ingest.Tests.Language.Model;

public sealed class AlignedBytesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(1_000)]
    public void AlignedBytes_AnyLength_StartsALineAndEndsWithNoughts(int length)
    {
        byte[] content = [.. Enumerable.Range(1, length).Select(static value => (byte)(value | 1))];
        var copy = new AlignedBytes(content);
        ref var first = ref MemoryMarshal.GetReference(copy.Bytes);
        Assert.Equal(0, Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref first) % AlignedBytes.Line);
        Assert.Equal([.. content, .. new byte[AlignedBytes.Line]], MemoryMarshal.CreateReadOnlySpan(ref first, length + AlignedBytes.Line).ToArray());
        GC.KeepAlive(copy);
    }
}
