using System.Buffers.Binary;
using Ingest.Storage;

namespace Ingest.Feeds;

/// <summary>Remembered entries as bytes: a version byte, then 6 bytes of key and 8 of fingerprint for each, big-endian, in the order of their keys.</summary>
internal sealed class PackedEntries
{
    private const byte Version = 1;
    private const int KeySize = 6;
    private const int Size = KeySize + sizeof(ulong);
    private readonly ReadOnlyMemory<byte> _entries;

    public PackedEntries(ReadOnlyMemory<byte> packed)
    {
        if (!packed.IsEmpty && (packed.Span[0] != Version || (packed.Length - 1) % Size != 0))
        {
            throw new StorageException("The remembered entries of a feed are damaged, or written by a later version; restore the feed's state, or remove the feed and add it again.");
        }

        _entries = packed.IsEmpty ? packed : packed[1..];
    }

    /// <summary>How many entries these bytes hold.</summary>
    public static int CountOf(ReadOnlyMemory<byte> packed) => packed.IsEmpty ? 0 : (packed.Length - 1) / Size;

    public bool TryGet(ulong key, out ulong print)
    {
        var (low, high) = (0, (_entries.Length / Size) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = KeyAt(middle);
            if (found == key)
            {
                print = PrintAt(middle);
                return true;
            }

            (low, high) = found < key ? (middle + 1, high) : (low, middle - 1);
        }

        print = 0;
        return false;
    }

    /// <summary>Adds the fingerprints of all entries but those that <paramref name="replaced"/> holds anew.</summary>
    public void AddFingerprints(HashSet<ulong> prints, Dictionary<ulong, ulong> replaced)
    {
        for (var i = 0; i < _entries.Length / Size; i++)
        {
            if (!replaced.ContainsKey(KeyAt(i)))
            {
                prints.Add(PrintAt(i));
            }
        }
    }

    /// <summary>These entries with others added or replaced, at most <paramref name="most"/>: those that are not in <paramref name="current"/> go first.</summary>
    public ReadOnlyMemory<byte> With(Dictionary<ulong, ulong> added, int most, Func<HashSet<ulong>> current)
    {
        var all = new List<(ulong Key, ulong Print)>((_entries.Length / Size) + added.Count);
        for (var i = 0; i < _entries.Length / Size; i++)
        {
            if (!added.ContainsKey(KeyAt(i)))
            {
                all.Add((KeyAt(i), PrintAt(i)));
            }
        }

        all.AddRange(added.Select(static pair => (pair.Key, pair.Value)));
        all.Sort(static (a, b) => a.Key.CompareTo(b.Key));
        var surplus = all.Count - most;
        if (surplus > 0)
        {
            var present = current();
            all.RemoveAll(entry => surplus > 0 && !present.Contains(entry.Key) && surplus-- > 0);
        }

        return all.Count == 0 ? ReadOnlyMemory<byte>.Empty : Bytes(all);
    }

    private static byte[] Bytes(List<(ulong Key, ulong Print)> entries)
    {
        var bytes = new byte[1 + (entries.Count * Size)];
        bytes[0] = Version;
        var rest = bytes.AsSpan(1);
        foreach (var (key, print) in entries)
        {
            BinaryPrimitives.WriteUInt16BigEndian(rest, (ushort)(key >> 32));
            BinaryPrimitives.WriteUInt32BigEndian(rest[2..], (uint)key);
            BinaryPrimitives.WriteUInt64BigEndian(rest[KeySize..], print);
            rest = rest[Size..];
        }

        return bytes;
    }

    private ulong KeyAt(int index)
    {
        var entry = _entries.Span[(index * Size)..];
        return ((ulong)BinaryPrimitives.ReadUInt16BigEndian(entry) << 32) | BinaryPrimitives.ReadUInt32BigEndian(entry[2..]);
    }

    private ulong PrintAt(int index) => BinaryPrimitives.ReadUInt64BigEndian(_entries.Span[((index * Size) + KeySize)..]);
}
