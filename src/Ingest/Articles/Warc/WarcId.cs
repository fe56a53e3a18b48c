using System.Security.Cryptography;
using System.Text;

namespace Ingest.Articles.Warc;

/// <summary>Ids of records made from what they hold, so that the same export gives the same ids: a UUID of version 8 (RFC 9562, 5.8) over a SHA-256.</summary>
internal static class WarcId
{
    /// <summary>As in <c>urn:uuid:…</c>.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.ToArray())))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
