using System.Buffers;
using System.Collections.Concurrent;
using System.Text;

namespace Ingest.Feeds.Parsing;

/// <summary>Finds and understands what a server or a document says about its encoding.</summary>
internal static class DeclaredEncoding
{
    private const int DeclarationReach = 1024;

    // Making one takes a lock and looks into tables each time. Names that lead nowhere are not kept: there is no end of them.
    private static readonly ConcurrentDictionary<string, Encoding> Known = new(StringComparer.Ordinal);
    private static readonly SearchValues<char> ValueEnd = SearchValues.Create("\"';? \t\r\n");

    /// <summary>The charset parameter of a media type, or null.</summary>
    public static string? InContentType(string? contentType)
    {
        var at = contentType?.IndexOf("charset", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : ValueAfter(contentType.AsSpan(at + "charset".Length));
    }

    /// <summary>The encoding of an XML declaration, or null. Only the beginning is looked at.</summary>
    public static string? InXmlDeclaration(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, DeclarationReach)];
        for (var start = head.IndexOf("<?"u8); start >= 0; start = head.IndexOf("<?"u8))
        {
            head = head[(start + 2)..];
            if (head.Length >= 3 && Ascii.EqualsIgnoreCase(head[..3], "xml"u8))
            {
                var end = head.IndexOf((byte)'>');
                var declaration = end < 0 ? string.Empty : Encoding.Latin1.GetString(head[..end]);
                var at = declaration.IndexOf("encoding", StringComparison.OrdinalIgnoreCase);
                return at < 0 ? null : ValueAfter(declaration.AsSpan(at + "encoding".Length));
            }
        }

        return null;
    }

    /// <summary>The encoding of a name as browsers understand it, failing on bytes it cannot hold; null where there is none.</summary>
    public static Encoding? Find(string name)
    {
        var meant = name.Trim().ToLowerInvariant() switch
        {
            // What is called Latin-1 or ASCII is windows-1252 in practice (WHATWG Encoding Standard), and the Chinese sets are subsets of GB18030.
            "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "latin-1" or "l1" or "us-ascii" or "ascii" or "cp1252" or "x-ansi" => "windows-1252",
            "gb2312" or "gbk" or "gb_2312-80" or "x-gbk" or "cp936" => "gb18030",
            "iso-8859-9" or "latin5" => "windows-1254",
            "utf8" or "utf_8" => "utf-8",
            "utf-16" or "utf16" or "ucs-2" => "utf-16le",
            "utf-16be" => "utf-16be",
            "x-sjis" or "sjis" or "shift-jis" or "windows-31j" => "shift_jis",
            "ks_c_5601-1987" or "euc_kr" => "euc-kr",
            var other => other,
        };
        return Known.TryGetValue(meant, out var known) ? known : Remember(meant, Make(meant));
    }

    private static Encoding? Remember(string name, Encoding? encoding)
    {
        if (encoding is not null)
        {
            Known.TryAdd(name, encoding);
        }

        return encoding;
    }

    private static Encoding? Make(string meant)
    {
        try
        {
            return meant is "utf-7" or "" ? null : Encoding.GetEncoding(meant, EncoderFallback.ExceptionFallback, Wide(meant) ? DecoderFallback.ReplacementFallback : DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private static bool Wide(string name) => name.StartsWith("utf-16", StringComparison.Ordinal) || name.StartsWith("utf-32", StringComparison.Ordinal) || name is "ibm037";

    private static string? ValueAfter(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        if (rest is not ['=', ..])
        {
            return null;
        }

        var value = rest[1..].TrimStart().TrimStart("\"'");
        var end = value.IndexOfAny(ValueEnd);
        var name = end < 0 ? value : value[..end];
        return name.IsEmpty ? null : name.ToString();
    }
}
