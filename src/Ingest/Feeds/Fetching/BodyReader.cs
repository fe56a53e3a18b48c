using System.Globalization;
using System.IO.Compression;

namespace Ingest.Feeds.Fetching;

/// <summary>Takes a body off the wire and undoes its content codings, never holding more than the limit of either form.</summary>
internal static class BodyReader
{
    /// <summary>Reads a response's body. <see cref="BodyTooLargeException"/> over the limit, <see cref="InvalidDataException"/> where a coding is broken or unknown.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpResponseMessage response, int maxBytes, CancellationToken cancellationToken)
    {
        var stated = response.Content.Headers.ContentLength;
        if (stated > maxBytes)
        {
            throw new BodyTooLargeException(string.Create(CultureInfo.InvariantCulture, $"The answer is {stated:N0} bytes; at most {maxBytes:N0} are taken."));
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var body = await TakeAsync(stream, maxBytes, (int)(stated ?? 0), cancellationToken);
        var codings = response.Content.Headers.ContentEncoding.ToList();
        if (codings.Count > 4)
        {
            throw new InvalidDataException("The answer is coded more than four times over.");
        }

        for (var i = codings.Count - 1; i >= 0; i--)
        {
            body = await UndoAsync(codings[i].Trim().ToLowerInvariant(), body, maxBytes, cancellationToken);
        }

        return body;
    }

    private static async Task<ReadOnlyMemory<byte>> UndoAsync(string coding, ReadOnlyMemory<byte> body, int maxBytes, CancellationToken cancellationToken)
    {
        if (body.Length == 0 || coding is "identity" or "")
        {
            return body;
        }

        await using var decoder = Decoder(coding, body);
        return decoder is null ? body : await TakeAsync(decoder, maxBytes, body.Length * 4L, cancellationToken);
    }

    private static Stream? Decoder(string coding, ReadOnlyMemory<byte> body)
    {
        var bytes = body.Span;
        var source = new MemoryStream(body.ToArray(), writable: false);
        return coding switch
        {
            // Servers that say gzip and send the plain document are met often enough; the magic number tells.
            "gzip" or "x-gzip" => bytes is [0x1f, 0x8b, ..] ? new GZipStream(source, CompressionMode.Decompress) : null,
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            // "deflate" means zlib, but some send the bare stream.
            "deflate" when IsZlib(bytes) => new ZLibStream(source, CompressionMode.Decompress),
            "deflate" => new DeflateStream(source, CompressionMode.Decompress),
            _ => throw new InvalidDataException($"The answer is in the unknown coding “{coding}”."),
        };
    }

    private static bool IsZlib(ReadOnlySpan<byte> bytes) => bytes.Length >= 2 && (bytes[0] & 0x0f) == 8 && ((bytes[0] << 8) | bytes[1]) % 31 == 0;

    private static async Task<ReadOnlyMemory<byte>> TakeAsync(Stream stream, int maxBytes, long likely, CancellationToken cancellationToken)
    {
        var buffer = new byte[(int)Math.Clamp(likely + 1, 4096L, maxBytes + 1L)];
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken);
            if (read == 0)
            {
                return buffer.AsMemory(0, length);
            }

            length += read;
            if (length > maxBytes)
            {
                throw new BodyTooLargeException(string.Create(CultureInfo.InvariantCulture, $"The answer is larger than {maxBytes:N0} bytes once decompressed; it was cut off."));
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, maxBytes + 1L));
            }
        }
    }
}
