using System.Globalization;

namespace Ingest.Feeds.Fetching;

/// <summary>Takes a body off the wire and undoes its content codings, never holding more than the limit of either form.</summary>
internal static class BodyReader
{
    private const int MostCodings = 4;

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
        if (codings.Count > MostCodings)
        {
            throw new InvalidDataException("It is coded more than four times over.");
        }

        for (var i = codings.Count - 1; i >= 0; i--)
        {
            body = await UndoAsync(codings[i].Trim().ToLowerInvariant(), body, maxBytes, cancellationToken);
        }

        // A file that was compressed at rest (feed.xml.gz, sitemaps), or a coding that nobody mentioned.
        return ContentCodings.IsGzip(body.Span) ? await UndoAsync("gzip", body, maxBytes, cancellationToken) : body;
    }

    private static async Task<ReadOnlyMemory<byte>> UndoAsync(string coding, ReadOnlyMemory<byte> body, int maxBytes, CancellationToken cancellationToken)
    {
        if (body.Length == 0 || coding is "identity" or "none" or "")
        {
            return body;
        }

        await using var decoder = ContentCodings.Decoder(coding, body);
        try
        {
            return decoder is null ? body : await TakeAsync(decoder, maxBytes, body.Length * 4L, cancellationToken);
        }
        catch (InvalidOperationException exception)
        {
            // What the brotli decoder throws for broken data.
            throw new InvalidDataException(exception.Message, exception);
        }
    }

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
