using System.Collections.Frozen;
using System.Globalization;

namespace Ingest.Feeds.Fetching;

/// <summary>Which addresses are asked at all, as far as their text tells; what a name resolves to is judged when it is dialled (<see cref="GuardedConnection"/>).</summary>
internal static class FetchAddress
{
    // The ports that browsers refuse (WHATWG Fetch, "port blocking"): a mail or chat server takes an HTTP request for commands.
    private static readonly FrozenSet<int> BadPorts = new[]
    {
        0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139,
        143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659,
        4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
    }.ToFrozenSet();

    /// <summary>Why an address is not asked, or null where it may be.</summary>
    public static FetchOutcome.Refused? Refuse(Uri url, bool allowPrivate)
    {
        if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps) || url.Host.Length == 0)
        {
            return new FetchOutcome.Refused("forbidden-scheme", $"{url} is not an http or https address.");
        }

        if (url.UserInfo.Length > 0)
        {
            return new FetchOutcome.Refused("name-in-address", $"The address at {url.Host} holds a user name or password; take it out, and give it as the feed's setting if it is needed.");
        }

        if (BadPorts.Contains(url.Port))
        {
            return new FetchOutcome.Refused("forbidden-port", string.Create(CultureInfo.InvariantCulture, $"Port {url.Port} of {url.Host} is not one that web pages come from; check the address."));
        }

        return !allowPrivate && AddressRules.IsPrivateByName(url)
            ? new FetchOutcome.Refused("private-address", $"{url.Host} is not a public address; --allow-private allows it.")
            : null;
    }
}
