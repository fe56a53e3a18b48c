using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using static Ingest.Places.GazetteerFormat;

namespace Ingest.Places;

/// <summary>Searches the sorted, front-coded names in place.</summary>
internal sealed class GazetteerNames(GazetteerFile file)
{
    private const int LongestName = 512;

    private readonly int _blocks = file.Of(Section.NameBlocks).Length / 4;

    /// <summary>Finds the places of a level 1 key, and whether longer names start with it as whole words.</summary>
    public NameProbe Probe(ReadOnlySpan<char> key)
    {
        List<NameHit>? hits = null;
        var reader = new Reader(file, BlockBefore(key), _blocks);
        while (reader.Next())
        {
            var order = reader.CompareTo(key);
            if (order == 0)
            {
                reader.Collect(hits ??= []);
            }
            else if (order > 0)
            {
                var next = NameKey.Exact(reader.Name).AsSpan();
                return new NameProbe(hits ?? [], next.Length > key.Length && next.StartsWith(key) && next[key.Length] == ' ');
            }
        }

        return new NameProbe(hits ?? [], false);
    }

    /// <summary>The spelling with a given number in the order of the file.</summary>
    public string NameAt(int entry)
    {
        var reader = new Reader(file, entry / BlockSize, _blocks);
        for (var i = 0; i <= entry % BlockSize; i++)
        {
            reader.Next();
        }

        return reader.Name;
    }

    /// <summary>Visits every name with all places that bear it.</summary>
    public IEnumerable<KeyValuePair<int, int>> Postings()
    {
        var pairs = new List<KeyValuePair<int, int>>(_blocks * BlockSize);
        var reader = new Reader(file, 0, _blocks);
        var hits = new List<NameHit>();
        for (var entry = 0; reader.Next(); entry++)
        {
            hits.Clear();
            reader.Collect(hits);
            foreach (var hit in hits)
            {
                pairs.Add(KeyValuePair.Create(hit.Place, entry));
            }
        }

        return pairs;
    }

    /// <summary>The last block whose first key is below the wanted one; equal keys may begin in the block before.</summary>
    private int BlockBefore(ReadOnlySpan<char> key)
    {
        var low = 0;
        var high = _blocks;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Reader.CompareFirst(file, middle, key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return Math.Max(0, low - 1);
    }

    [StructLayout(LayoutKind.Auto)]
    private ref struct Reader
    {
        private readonly ReadOnlySpan<byte> _names;
        private readonly byte[] _text;
        private readonly int _end;
        private int _at;
        private int _length;
        private int _postings;
        private string? _name;

        public Reader(GazetteerFile file, int block, int blocks)
        {
            _names = file.Of(Section.Names);
            _text = new byte[LongestName];
            _end = _names.Length;
            _at = block < blocks ? BinaryPrimitives.ReadInt32LittleEndian(file.Of(Section.NameBlocks)[(block * 4)..]) : _end;
        }

        /// <summary>Compares the first name of a block, which is written in full, without reading the block.</summary>
        public static int CompareFirst(GazetteerFile file, int block, ReadOnlySpan<char> key)
        {
            var names = file.Of(Section.Names);
            var start = BinaryPrimitives.ReadInt32LittleEndian(file.Of(Section.NameBlocks)[(block * 4)..]);

            // One byte for no shared letters, one for a length that is below 128 as names are at most 60 letters of two bytes.
            var length = names[start + 1];
            Span<char> name = stackalloc char[LongestName];
            return NameKey.Compare(name[..Encoding.UTF8.GetChars(names.Slice(start + 2, length), name)], key);
        }

        public readonly int CompareTo(ReadOnlySpan<char> key)
        {
            Span<char> name = stackalloc char[LongestName];
            return NameKey.Compare(name[..Encoding.UTF8.GetChars(_text.AsSpan(0, _length), name)], key);
        }

        public string Name => _name ??= Encoding.UTF8.GetString(_text, 0, _length);

        public bool Next()
        {
            SkipPostings();
            if (_at >= _end)
            {
                return false;
            }

            var shared = Number();
            var own = Number();
            _names.Slice(_at, own).CopyTo(_text.AsSpan(shared));
            _at += own;
            _length = shared + own;
            _name = null;
            _postings = Number();
            return true;
        }

        public void Collect(List<NameHit> hits)
        {
            var last = 0;
            for (; _postings > 0; _postings--)
            {
                last += Number();
                hits.Add(new NameHit(last >> 1, Name, (last & 1) == 1));
            }
        }

        private void SkipPostings()
        {
            for (; _postings > 0; _postings--)
            {
                Number();
            }
        }

        private int Number()
        {
            var value = 0;
            for (var shift = 0; ; shift += 7)
            {
                var next = _names[_at++];
                value |= (next & 0x7F) << shift;
                if (next < 0x80)
                {
                    return value;
                }
            }
        }
    }
}
