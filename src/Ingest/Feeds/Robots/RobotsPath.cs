using System.Text;

namespace Ingest.Feeds.Robots;

/// <summary>Writes paths and patterns of RFC 9309 in one way (section 2.2.2): unreserved octets plain, what is not ASCII percent-encoded, what was encoded for a reason left so, hexadecimal digits in capitals.</summary>
public static class RobotsPath
{
    /// <summary>An address's path and query as rules are compared with it. A literal <c>*</c> or <c>$</c> is encoded, for in a rule they mean something else.</summary>
    public static string Of(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return Write(url.PathAndQuery, isPattern: false);
    }

    /// <summary>A rule's pattern.</summary>
    public static string OfPattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return Write(pattern, isPattern: true);
    }

    private static string Write(string text, bool isPattern)
    {
        var octets = Encoding.UTF8.GetBytes(text);
        var written = new StringBuilder(octets.Length);
        var isQuery = false;
        for (var i = 0; i < octets.Length; i++)
        {
            var octet = octets[i];
            var isEncoded = octet == '%' && i + 2 < octets.Length && Uri.IsHexDigit((char)octets[i + 1]) && Uri.IsHexDigit((char)octets[i + 2]);
            if (isEncoded)
            {
                octet = (byte)((Uri.FromHex((char)octets[i + 1]) << 4) | Uri.FromHex((char)octets[i + 2]));
                i += 2;
            }

            var isSign = isPattern && !isEncoded && (octet == '*' || (octet == '$' && i == octets.Length - 1));
            if (isSign || (isEncoded ? IsUnreserved(octet) : IsPlain(octet, isQuery)))
            {
                written.Append((char)octet);
            }
            else
            {
                written.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }

            isQuery |= octet == '?' && !isEncoded;
        }

        return written.ToString();
    }

    private static bool IsUnreserved(byte octet) => char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~';

    // An address within a query is written with and without encoding, and means the same.
    private static bool IsPlain(byte octet, bool isQuery) =>
        octet is > 0x20 and < 0x7f and not (byte)'*' and not (byte)'$' and not (byte)'"' and not (byte)'<' and not (byte)'>' && !(isQuery && (octet is (byte)':' or (byte)'/'));
}
