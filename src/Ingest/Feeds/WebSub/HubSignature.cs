using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Ingest.Feeds.WebSub;

/// <summary>Checks the header <c>X-Hub-Signature</c>: <c>method=hexadecimal HMAC of the body</c>, with the methods that WebSub names.</summary>
internal static class HubSignature
{
    /// <summary>Why a body is not to be believed (<c>unsigned</c>, <c>unknown-method</c>, <c>bad-signature</c>), or null where it is the hub's. How long the comparison takes tells nothing of the signature.</summary>
    public static string? Fault(string? header, string secret, ReadOnlySpan<byte> body)
    {
        if (string.IsNullOrWhiteSpace(header))
        {
            return "unsigned";
        }

        if (header.Trim().Split('=', 2) is not [var method, var signature] || Hash(method.ToLowerInvariant(), Encoding.UTF8.GetBytes(secret), body) is not { } expected)
        {
            return "unknown-method";
        }

        var given = new byte[expected.Length];
        return signature.Length == expected.Length * 2
            && Convert.FromHexString(signature, given, out _, out var written) == System.Buffers.OperationStatus.Done
            && written == given.Length
            && CryptographicOperations.FixedTimeEquals(given, expected)
                ? null
                : "bad-signature";
    }

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "Weak as a hash, not broken as an HMAC, and all that hubs from before 2018 sign with.")]
    private static byte[]? Hash(string method, byte[] key, ReadOnlySpan<byte> body) => method switch
    {
        "sha1" => HMACSHA1.HashData(key, body),
        "sha256" => HMACSHA256.HashData(key, body),
        "sha384" => HMACSHA384.HashData(key, body),
        "sha512" => HMACSHA512.HashData(key, body),
        _ => null,
    };
}
