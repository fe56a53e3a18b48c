using System.Runtime.InteropServices;

namespace Ingest.Stories;

/// <summary>Numbers as base64 of their little-endian bytes, the form they have in state blobs.</summary>
internal static class Packed
{
    public static string Write<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged => Convert.ToBase64String(MemoryMarshal.AsBytes(numbers));

    /// <summary>Reads them back; throws <see cref="FormatException"/> on anything else.</summary>
    public static T[] Read<T>(string text)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Convert.FromBase64String(text)).ToArray();
}
