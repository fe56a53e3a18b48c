using System.IO.Compression;
using System.Text.Json;
using Ingest.Feeds;
using Ingest.Storage;

namespace Ingest.Cli.Feeds;

/// <summary>Reads one file as a feed and says what is in it, in one line of JSON.</summary>
internal static class FeedInspection
{
    private const int MostBytes = 256 * 1024 * 1024;

    /// <summary>The answer to a line of a manifest.</summary>
    public static async Task<string> AnswerLineAsync(string line, CancellationToken cancellationToken)
    {
        try
        {
            var asked = CanonicalJson.Read<FeedManifestLine>(line, FeedLinesJson.Options);
            return asked.File is null
                ? Error(null, "bad-line", "The line has no \"file\".")
                : await AnswerAsync(asked.File, asked.Url, asked.ContentType, cancellationToken);
        }
        catch (JsonException exception)
        {
            return Error(null, "bad-line", $"The line is no JSON object: {exception.Message}");
        }
    }

    /// <summary>The answer for one file, gzipped where its name ends in <c>.gz</c>.</summary>
    public static async Task<string> AnswerAsync(string file, string? url, string? contentType, CancellationToken cancellationToken)
    {
        byte[] bytes;
        try
        {
            bytes = await ReadAsync(file, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or NotSupportedException)
        {
            return Error(file, "unreadable", exception.Message);
        }

        return FeedParser.Parse(bytes, url, contentType) switch
        {
            FeedParseOutcome.Parsed parsed => CanonicalJson.ToText(FeedLine.Of(file, parsed.Feed), FeedLinesJson.Options),
            FeedParseOutcome.NotAFeed no => Error(file, no.Code, no.Message),
            _ => throw new InvalidOperationException("Unknown outcome."),
        };
    }

    private static string Error(string? file, string code, string message) =>
        CanonicalJson.ToText(new FeedErrorLine(file, new FeedErrorLine.Fault(code, message)), FeedLinesJson.Options);

    private static async Task<byte[]> ReadAsync(string file, CancellationToken cancellationToken)
    {
        if (!file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            return await File.ReadAllBytesAsync(file, cancellationToken);
        }

        await using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await packed.ReadAsync(buffer, cancellationToken)) > 0)
        {
            await unpacked.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            if (unpacked.Length > MostBytes)
            {
                throw new InvalidDataException("The file unpacks to more than 256 MB.");
            }
        }

        return unpacked.ToArray();
    }
}
