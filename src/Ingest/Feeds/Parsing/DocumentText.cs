using System.Text;
using System.Text.Unicode;

namespace Ingest.Feeds.Parsing;

/// <summary>A document's characters and the encoding they were read with (IANA name, lower case).</summary>
internal sealed record DocumentText(string Text, string Encoding)
{
    private static readonly Encoding Strict8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static DocumentText() => System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>
    /// Turns bytes into characters. In this order the first that fits the bytes wins: byte order mark, the HTTP charset, the XML declaration, UTF-8;
    /// what fits nothing is read as UTF-8 with stray bytes taken for windows-1252.
    /// </summary>
    public static DocumentText Decode(ReadOnlySpan<byte> bytes, string? contentType, WarningList warnings)
    {
        var read = Read(bytes, contentType, warnings);
        return read with { Text = StrayCharacters.Repair(read.Text, warnings) };
    }

    private static DocumentText Read(ReadOnlySpan<byte> bytes, string? contentType, WarningList warnings)
    {
        if (ByMark(bytes) is { } marked)
        {
            return marked;
        }

        var isUtf8 = Utf8.IsValid(bytes);
        var http = DeclaredEncoding.InContentType(contentType);
        var declared = DeclaredEncoding.InXmlDeclaration(bytes);
        foreach (var name in (ReadOnlySpan<string?>)[http, declared])
        {
            if (name is not null && TryDeclared(bytes, name, isUtf8, warnings) is { } text)
            {
                return text;
            }
        }

        if (isUtf8)
        {
            return new DocumentText(Strict8.GetString(bytes), "utf-8");
        }

        warnings.Add("wrong-encoding", "Some bytes are not in the encoding the document is in or says it is in; they were read as windows-1252.");
        return MixedText.Decode(bytes);
    }

    private static DocumentText? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xef, 0xbb, 0xbf, ..] when Utf8.IsValid(bytes[3..]) => new(Strict8.GetString(bytes[3..]), "utf-8"),
        [0xff, 0xfe, 0, 0, ..] => Wide(bytes[4..], "utf-32le"),
        [0, 0, 0xfe, 0xff, ..] => Wide(bytes[4..], "utf-32be"),
        [0xff, 0xfe, ..] => Wide(bytes[2..], "utf-16le"),
        [0xfe, 0xff, ..] => Wide(bytes[2..], "utf-16be"),
        [(byte)'<', 0, 0, 0, ..] => Wide(bytes, "utf-32le"),
        [0, 0, 0, (byte)'<', ..] => Wide(bytes, "utf-32be"),
        [(byte)'<' or (byte)'{', 0, ..] => Wide(bytes, "utf-16le"),
        [0, (byte)'<' or (byte)'{', ..] => Wide(bytes, "utf-16be"),
        // "<?xm" in EBCDIC: mainframes still publish.
        [0x4c, 0x6f, 0xa7, 0x94, ..] => Wide(bytes, "ibm037"),
        _ => null,
    };

    private static DocumentText Wide(ReadOnlySpan<byte> bytes, string name) =>
        new(DeclaredEncoding.Find(name)!.GetString(bytes), name);

    private static DocumentText? TryDeclared(ReadOnlySpan<byte> bytes, string name, bool isUtf8, WarningList warnings)
    {
        var encoding = DeclaredEncoding.Find(name);
        if (encoding is null)
        {
            warnings.Add("unknown-encoding", $"The encoding “{Shortened(name)}” that the document says it is in is not known.");
            return null;
        }

        if (encoding.CodePage is 1200 or 1201 or 12000 or 12001)
        {
            // A declaration that can be read byte by byte is not in a wide encoding, whatever it says.
            warnings.Add("wrong-encoding", $"The document says it is in {encoding.WebName}, but it is not.");
            return null;
        }

        if (encoding.CodePage == Strict8.CodePage)
        {
            return isUtf8 ? new DocumentText(Strict8.GetString(bytes), "utf-8") : null;
        }

        // Text that is valid UTF-8 beyond ASCII is hardly ever meant as one of the one-byte encodings, which all of it would also be valid in.
        if (encoding.IsSingleByte && isUtf8 && bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7f))
        {
            warnings.Add("wrong-encoding", $"The document says it is in {encoding.WebName}, but it is in UTF-8.");
            return new DocumentText(Strict8.GetString(bytes), "utf-8");
        }

        return Decode(bytes, encoding);
    }

    private static DocumentText? Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            return new DocumentText(encoding.GetString(bytes), encoding.WebName.ToLowerInvariant());
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Shortened(string name) => name.Length <= 40 ? name : name[..40];
}
