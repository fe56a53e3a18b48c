using System.Security.Cryptography.X509Certificates;

namespace Ingest.Tests.Feeds.Hostile;

/// <summary>One thing that a server does to us, and what must come of it.</summary>
/// <param name="Name">What the server does, in words; unique.</param>
/// <param name="Expected"><c>feed</c>, <c>not-a-feed</c> or the code of the fetch's outcome.</param>
/// <param name="Words">What the message must say; empty for a feed.</param>
/// <param name="Answer">What the server does on each connection.</param>
internal sealed record HostileCase(string Name, string Expected, string Words, Func<Wire, Task> Answer)
{
    /// <summary>The address that is asked; the port is put in for <c>{port}</c>.</summary>
    public string Url { get; init; } = "http://127.0.0.1:{port}/";

    public Func<X509Certificate2>? Certificate { get; init; }

    public bool AllowPrivate { get; init; } = true;

    /// <summary>Whether asking again may help; null where that is not looked at (feeds, refusals).</summary>
    public bool? IsTransient { get; init; }

    /// <summary>The least pace of a body, in bytes a second.</summary>
    public int LeastBytesPerSecond { get; init; } = 100;

    public IReadOnlyDictionary<string, string>? Headers { get; init; }
}
