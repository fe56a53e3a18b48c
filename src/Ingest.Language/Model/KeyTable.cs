using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Ingest.Language.Model;

/// <summary>
/// A dictionary from keys to numbers within the model, asked where it lies. A section holds, little-endian: the number of places (int32); four bytes of nought;
/// then for each place a fingerprint (uint32, nought: free) and a value (uint32). A key that is not in the table passes for one that
/// is about once in a billion times.
/// </summary>
internal sealed unsafe class KeyTable
{
    internal const int HeaderBytes = 8;
    private const int PlacesAtOnce = 4;
    private const uint Fingerprints = 0b01010101;
    private readonly uint* _places;
    private readonly uint _count;

    /// <summary>A view of a section that stays where it is for as long as the process lives. Throws <see cref="InvalidDataException"/> if its length is not what its header says.</summary>
    internal KeyTable(ReadOnlySpan<byte> section)
    {
        var count = section.Length < HeaderBytes ? 0 : MemoryMarshal.Read<uint>(section);
        if (count == 0 || section.Length != HeaderBytes + (count * 2L * sizeof(uint)))
        {
            throw new InvalidDataException("The language model is damaged: a table of keys is not as long as it says. Build Ingest.Language again from a clean checkout.");
        }

        _places = (uint*)((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(section)) + HeaderBytes);
        _count = count;
    }

    /// <summary>The place that a key is looked for first.</summary>
    internal static uint PlaceOf(ulong key, uint count) => (uint)(((key >> 32) * count) >> 32);

    /// <summary>What stands for a key; never nought.</summary>
    internal static uint FingerprintOf(ulong key) => (uint)key | ((uint)key == 0 ? 1u : 0u);

    /// <summary>Asks the processor to fetch where a key is looked for: who knows many keys before the first look does not wait for each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Prefetch(ulong key)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(_places + (PlaceOf(key, _count) * 2L));
        }
    }

    /// <summary>The value of a key, if the table has it.</summary>
    internal bool TryFind(ulong key, out uint value)
    {
        var fingerprint = FingerprintOf(key);
        var place = PlaceOf(key, _count);
        while (true)
        {
            // Which of the places ends the search nobody can foresee: four are looked at together, those at the end of the table one by one.
            var isWhole = place + PlacesAtOnce <= _count;
            var at = _places + (place * 2L);
            var ends = isWhole ? EndsIn(at, fingerprint) : EndIn(at, fingerprint);
            if (ends != 0)
            {
                at += BitOperations.TrailingZeroCount(ends);
                value = *at == 0 ? 0 : at[1];
                return *at != 0;
            }

            place += isWhole ? (uint)PlacesAtOnce : 1;
            place = place == _count ? 0 : place;
        }
    }

    private static uint EndIn(uint* place, uint fingerprint) => *place == fingerprint || *place == 0 ? 1u : 0u;

    /// <summary>Which of four places hold the fingerprint or nothing: every second bit is a place's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint EndsIn(uint* places, uint fingerprint)
    {
        var four = Vector256.Load(places);
        return (Vector256.Equals(four, Vector256.Create(fingerprint)) | Vector256.Equals(four, Vector256<uint>.Zero)).ExtractMostSignificantBits() & Fingerprints;
    }
}
