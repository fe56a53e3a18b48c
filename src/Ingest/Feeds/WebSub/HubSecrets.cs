using System.Security.Cryptography;

namespace Ingest.Feeds.WebSub;

/// <summary>Makes what only we and a hub may know. Chance comes in from outside.</summary>
public sealed class HubSecrets(RandomNumberGenerator random)
{
    /// <summary>A new token for a callback: 128 bits as 32 hexadecimal digits.</summary>
    public string Token() => Hex(16);

    /// <summary>A new secret to sign with: 256 bits as 64 hexadecimal digits, under the 200 bytes that WebSub allows.</summary>
    public string Secret() => Hex(32);

    private string Hex(int length)
    {
        var bytes = new byte[length];
        random.GetBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
