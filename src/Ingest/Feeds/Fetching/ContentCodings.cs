using System.IO.Compression;

namespace Ingest.Feeds.Fetching;

/// <summary>Which decoder undoes a content coding. What the bytes show counts for more than what the server says of them: "gzip" over the plain document, over zlib or not said at all are met often enough.</summary>
internal static class ContentCodings
{
    /// <summary>The decoder for bytes that are said to be in a coding; null where they are not in any. <see cref="InvalidDataException"/> for a coding that is not known.</summary>
    public static Stream? Decoder(string coding, ReadOnlyMemory<byte> body)
    {
        var bytes = body.Span;
        var source = new MemoryStream(body.ToArray(), writable: false);
        return coding switch
        {
            "gzip" or "x-gzip" or "br" or "deflate" or "zstd" when IsText(bytes) => null,
            "gzip" or "x-gzip" or "br" or "deflate" when IsGzip(bytes) => new GZipStream(source, CompressionMode.Decompress),
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            // "deflate" means zlib, but some send the bare stream.
            "gzip" or "x-gzip" or "deflate" when IsZlib(bytes) => new ZLibStream(source, CompressionMode.Decompress),
            "deflate" => new DeflateStream(source, CompressionMode.Decompress),
            "gzip" or "x-gzip" => null,
            _ => throw new InvalidDataException($"It is in the coding “{coding}”, which was not asked for."),
        };
    }

    /// <summary>Whether bytes are a gzip file, whatever is said of them.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes is [0x1f, 0x8b, 8, ..];

    // A feed or a page begins with "<" or "{", perhaps behind a byte order mark and white space; nothing compressed that was met does.
    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        var start = (bytes is [0xef, 0xbb, 0xbf, ..] ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8);
        return start is [(byte)'<', (byte)'?' or (byte)'!' or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z'), ..] or [(byte)'{', (byte)'"' or (byte)' ' or (byte)'\n' or (byte)'\r', ..];
    }

    private static bool IsZlib(ReadOnlySpan<byte> bytes) => bytes.Length >= 2 && (bytes[0] & 0x0f) == 8 && ((bytes[0] << 8) | bytes[1]) % 31 == 0;
}
