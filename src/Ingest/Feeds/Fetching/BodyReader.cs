using System.Globalization;

namespace Ingest.Feeds.Fetching;

/// <summary>Takes a body off the wire and undoes its content codings, never holding more than the limit of either form.</summary>
internal static class BodyReader
{
    private const int MostCodings = 4;

    /// <summary>
    /// Reads a response's body. <see cref="BodyTooLargeException"/> over the limit, <see cref="BodyTooSlowException"/> where it trickles in,
    /// <see cref="InvalidDataException"/> where a coding is broken or unknown.
    /// </summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpResponseMessage response, FetchOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        var maxBytes = options.MaxBytes;
        var stated = response.Content.Headers.ContentLength;
        if (stated > maxBytes)
        {
            throw new BodyTooLargeException(string.Create(CultureInfo.InvariantCulture, $"The answer is {stated:N0} bytes; at most {maxBytes:N0} are taken."));
        }

        var body = await ReceiveAsync(response, options, clock, cancellationToken);
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

    private static async Task<ReadOnlyMemory<byte>> ReceiveAsync(HttpResponseMessage response, FetchOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var pace = new BodyPace(options, clock, cancellationToken);
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(pace.Token);
            return await TakeAsync(stream, options.MaxBytes, response.Content.Headers.ContentLength ?? 0, pace.Count, pace.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException && pace.IsTooSlow && !cancellationToken.IsCancellationRequested)
        {
            throw pace.Fault(exception);
        }
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
            return decoder is null ? body : await TakeAsync(decoder, maxBytes, body.Length * 4L, static _ => { }, cancellationToken);
        }
        catch (InvalidOperationException exception)
        {
            // What the brotli decoder throws for broken data.
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> TakeAsync(Stream stream, int maxBytes, long likely, Action<int> count, CancellationToken cancellationToken)
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

            count(read);
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
