using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Articles.Extraction;

/// <summary>
/// Turns a page's bytes into text as browsers do (WHATWG encoding sniffing): byte order mark, HTTP header, a <c>meta</c> in the
/// first 1024 bytes, else UTF-8 where the bytes are valid UTF-8, a later <c>meta</c>, and windows-1252 at last. Never throws; invalid bytes become U+FFFD.
/// </summary>
internal static partial class PageCharset
{
    private const int PrescanLength = 1024;
    private const int LatePrescanLength = 64 * 1024;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Labels that pages write, where .NET's name differs or the Encoding Standard widens the charset.
    private static readonly Dictionary<string, int> CodePages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = 65001,
        ["unicode"] = 1200,
        ["ascii"] = 1252,
        ["us-ascii"] = 1252,
        ["iso-8859-1"] = 1252,
        ["iso8859-1"] = 1252,
        ["iso_8859-1"] = 1252,
        ["latin1"] = 1252,
        ["latin-1"] = 1252,
        ["cp1252"] = 1252,
        ["cp1251"] = 1251,
        ["iso-8859-9"] = 1254,
        ["latin5"] = 1254,
        ["tis-620"] = 874,
        ["iso-8859-11"] = 874,
        ["gb2312"] = 54936,
        ["gbk"] = 54936,
        ["sjis"] = 932,
        ["x-sjis"] = 932,
        ["shift_jis"] = 932,
        ["shift-jis"] = 932,
        ["windows-31j"] = 932,
        ["euc-kr"] = 949,
        ["ks_c_5601-1987"] = 949,
        ["big5-hkscs"] = 950,
    };

    public static string Decode(ReadOnlySpan<byte> html, string? contentType)
    {
        if (html.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            return Utf8.GetString(html[3..]);
        }

        if (html.StartsWith<byte>([0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(html[2..]);
        }

        if (html.StartsWith<byte>([0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(html[2..]);
        }

        var encoding = OfHeader(html, contentType)
            ?? ByLabel(DeclaredIn(html, PrescanLength), fromMeta: true)
            ?? (System.Text.Unicode.Utf8.IsValid(html) ? Utf8 : ByLabel(DeclaredIn(html, LatePrescanLength), fromMeta: true))
            ?? Windows1252;
        return encoding.GetString(html);
    }

    // Markup in UTF-16 has a zero byte in each of its characters; where there is none, the header is the server's default and not the page's charset.
    private static Encoding? OfHeader(ReadOnlySpan<byte> html, string? contentType) =>
        ByLabel(CharsetOf(contentType), fromMeta: false) is { } encoding && (!IsWide(encoding) || html.Contains((byte)0)) ? encoding : null;

    private static bool IsWide(Encoding encoding) => encoding.CodePage is 1200 or 1201 or 12000;

    private static string? CharsetOf(string? contentType) =>
        contentType is not null && CharsetParameter().Match(contentType) is { Success: true } match ? match.Groups["label"].Value : null;

    private static string? DeclaredIn(ReadOnlySpan<byte> html, int length)
    {
        var start = Encoding.Latin1.GetString(html[..Math.Min(length, html.Length)]);
        for (var at = start.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0; at = start.IndexOf("<meta", at + 5, StringComparison.OrdinalIgnoreCase))
        {
            var end = start.IndexOf('>', at);
            var tag = start[at..(end < 0 ? start.Length : end)];
            if (CharsetOf(tag) is { } label)
            {
                return label;
            }
        }

        var declaration = start.StartsWith("<?xml", StringComparison.Ordinal) ? XmlEncoding().Match(start[..Math.Min(200, start.Length)]) : Match.Empty;
        return declaration.Success ? declaration.Groups["label"].Value : null;
    }

    private static Encoding? ByLabel(string? label, bool fromMeta)
    {
        if (label is null)
        {
            return null;
        }

        try
        {
            var encoding = CodePages.TryGetValue(label, out var page) ? ByCodePage(page) : CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);

            // A page that could be read far enough to find its meta is not UTF-16, whatever it says.
            return fromMeta && IsWide(encoding) ? Utf8 : encoding;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // Nobody knows the label, or it is UTF-7, which is not for the web: as if it were not there.
            return null;
        }
    }

    private static Encoding ByCodePage(int page) => page == 65001 ? Utf8 : CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page);

    [GeneratedRegex("""charset\s*=\s*["']?\s*(?<label>[A-Za-z0-9_:.\-]+)""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CharsetParameter();

    [GeneratedRegex("""encoding\s*=\s*["'](?<label>[A-Za-z0-9_:.\-]+)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex XmlEncoding();
}
