namespace Ingest.Articles.Extraction;

/// <summary>Whether bytes may be a web page, by what the server says and how they begin.</summary>
internal static class MediaType
{
    public static bool MayBeHtml(string? contentType, ReadOnlySpan<byte> bytes)
    {
        var name = Name(contentType);
        return name switch
        {
            "text/html" or "application/xhtml+xml" => !IsBinary(bytes),
            "text/xml" or "application/xml" => bytes[..Math.Min(bytes.Length, 1024)].IndexOf("<html"u8) >= 0,
            "nothing stated" or "text/plain" or "application/octet-stream" => !IsBinary(bytes) && bytes[..Math.Min(bytes.Length, 1024)].Contains((byte)'<'),
            _ => false,
        };
    }

    /// <summary>The media type without its parameters, lower case.</summary>
    public static string Name(string? contentType) =>
        contentType?.Split(';', 2)[0].Trim().ToLowerInvariant() is { Length: > 0 } name ? name : "nothing stated";

    private static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8)
        || (!bytes.StartsWith<byte>([0xFF, 0xFE]) && !bytes.StartsWith<byte>([0xFE, 0xFF]) && bytes[..Math.Min(bytes.Length, 512)].Count((byte)0) > 2);
}
