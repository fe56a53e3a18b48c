using System.Security.Cryptography;
using System.Text;

namespace Ingest.Storage;

/// <summary>Ids made from content, so that running a stage again gives the same ids.</summary>
public static class ContentId
{
    /// <summary>The SHA-256 of bytes as 64 lower-case hexadecimal digits.</summary>
    public static string Sha256(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>The first 20 hexadecimal digits (80 bits) of the SHA-256 over the parts. Parts are length-prefixed, so ("ab","c") and ("a","bc") differ.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..20];
    }
}
