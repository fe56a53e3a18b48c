using System.Buffers.Binary;
using Ingest.Language.Model;

namespace Ingest.Language.Training.Model;

/// <summary>Writes the section that <see cref="KeyTable"/> reads.</summary>
internal static class KeyTableWriter
{
    // Three of four places taken at most: a key that is not there is then met after two or three steps.
    private const double Fill = 0.75;

    /// <summary>The bytes of a section. Keys are taken in the order given; of two keys with one fingerprint in one run the first is kept.</summary>
    internal static byte[] Write(IReadOnlyCollection<KeyValuePair<ulong, uint>> entries)
    {
        var count = (uint)Math.Ceiling((entries.Count + 1) / Fill);
        var section = new byte[KeyTable.HeaderBytes + (count * 2 * sizeof(uint))];
        BinaryPrimitives.WriteUInt32LittleEndian(section, count);
        foreach (var (key, value) in entries.OrderBy(static entry => entry.Key))
        {
            Place(section, count, key, value);
        }

        return section;
    }

    private static void Place(byte[] section, uint count, ulong key, uint value)
    {
        var fingerprint = KeyTable.FingerprintOf(key);
        for (var place = KeyTable.PlaceOf(key, count); ; place = place + 1 == count ? 0 : place + 1)
        {
            var at = section.AsSpan(KeyTable.HeaderBytes + (int)(place * 2 * sizeof(uint)), 2 * sizeof(uint));
            var taken = BinaryPrimitives.ReadUInt32LittleEndian(at);
            if (taken == fingerprint)
            {
                return;
            }

            if (taken == 0)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(at, fingerprint);
                BinaryPrimitives.WriteUInt32LittleEndian(at[sizeof(uint)..], value);
                return;
            }
        }
    }
}
