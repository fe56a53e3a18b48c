using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Ingest.Articles.Warc;

/// <summary>Digests as the tools around web archives expect them: SHA-1 in Base32 (RFC 4648).</summary>
internal static class WarcDigest
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>As in <c>sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ</c>.</summary>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "A checksum in a format that others laid down; what proves the bytes is their SHA-256, which is in the archive too.")]
    public static string Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(content, hash);
        return $"sha1:{Base32(hash)}";
    }

    // 20 bytes are 32 letters of five bits; nothing is left over.
    private static string Base32(ReadOnlySpan<byte> bytes)
    {
        var letters = new char[bytes.Length * 8 / 5];
        for (var i = 0; i < letters.Length; i++)
        {
            var bit = i * 5;
            var pair = (bytes[bit / 8] << 8) | ((bit / 8) + 1 < bytes.Length ? bytes[(bit / 8) + 1] : 0);
            letters[i] = Alphabet[(pair >> (11 - (bit % 8))) & 0x1F];
        }

        return new string(letters);
    }
}
