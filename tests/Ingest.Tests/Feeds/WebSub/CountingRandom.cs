using System.Security.Cryptography;

namespace Ingest.Tests.Feeds.WebSub;

/// <summary>Chance that is none: 1, 2, 3, …</summary>
internal sealed class CountingRandom : RandomNumberGenerator
{
    private byte _next;

    public override void GetBytes(byte[] data)
    {
        for (var i = 0; i < data.Length; i++)
        {
            data[i] = ++_next;
        }
    }
}
