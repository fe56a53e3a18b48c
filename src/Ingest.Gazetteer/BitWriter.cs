namespace Ingest.GazetteerBuild;

/// <summary>Writes bits from the highest of each byte on.</summary>
internal sealed class BitWriter(Stream stream)
{
    private ulong _bits;
    private int _count;

    public void Write(int value, int count)
    {
        _bits = (_bits << count) | (uint)value;
        _count += count;
        while (_count >= 8)
        {
            _count -= 8;
            stream.WriteByte((byte)(_bits >> _count));
        }
    }

    /// <summary>Fills the byte begun with noughts.</summary>
    public void ToByte()
    {
        if (_count > 0)
        {
            Write(0, 8 - _count);
        }
    }
}
