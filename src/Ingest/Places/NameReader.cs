using static Ingest.Places.GazetteerFormat;

namespace Ingest.Places;

/// <summary>Reads names one after the other from the start of a block on, across blocks. The buffers are the caller's, of <see cref="LongestName"/> each.</summary>
internal ref struct NameReader
{
    private readonly NameCode _code;
    private readonly Span<char> _name;
    private readonly Span<byte> _symbols;
    private readonly int _end;
    private BitCursor _bits;
    private int _length;
    private int _inBlock;
    private int _places;

    public NameReader(NameCode code, GazetteerFile file, int start, Span<char> name, Span<byte> symbols)
    {
        var names = file.Of(Section.Names);
        _code = code;
        _name = name;
        _symbols = symbols;
        _end = names.Length - Padding;
        _bits = new BitCursor(names, start);
    }

    /// <summary>The name read last; the next one overwrites it.</summary>
    public readonly ReadOnlySpan<char> Name => _name[.._length];

    public bool Next()
    {
        _bits.Skip(_places * (PlaceBits + 1));
        _places = 0;
        if (_inBlock == BlockSize)
        {
            _bits.ToByte();
            _inBlock = 0;
        }

        if (_bits.IsAtOrAfter(_end))
        {
            return false;
        }

        _length = _inBlock++ == 0 ? 0 : _code.Read(ref _bits, NameCode.SharedTable);
        int symbol = _length == 0 ? NameCode.End : _symbols[_length - 1];
        while ((symbol = _code.Read(ref _bits, NameCode.After(symbol))) != NameCode.End)
        {
            _symbols[_length] = (byte)symbol;
            _name[_length++] = symbol == NameCode.Rare ? (char)_bits.Read(NumberBits) : _code.Letter(symbol);
        }

        _places = _code.Read(ref _bits, NameCode.PlacesTable) is > 0 and var places ? places : _bits.Read(NumberBits);
        return true;
    }

    /// <summary>Adds the places of the name read last, once.</summary>
    public void Collect(List<NameHit> hits, string name)
    {
        for (; _places > 0; _places--)
        {
            var posting = _bits.Read(PlaceBits + 1);
            hits.Add(new NameHit(posting >> 1, name, (posting & 1) == 1));
        }
    }
}
