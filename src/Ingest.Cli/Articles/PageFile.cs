using System.IO.Compression;
using System.Text.Json;
using Ingest.Articles;
using Ingest.Storage;

namespace Ingest.Cli.Articles;

/// <summary>Answers one line of a manifest of pages.</summary>
internal static class PageFile
{
    private const int MaximumBytes = 64 * 1024 * 1024;

    public static async Task<string> AnswerAsync(string line, CancellationToken cancellationToken)
    {
        PageFileLine? asked;
        try
        {
            asked = CanonicalJson.Read<PageFileLine>(line, ParseArticleJson.Options);
        }
        catch (JsonException exception)
        {
            return Failure(line.Length > 200 ? line[..200] : line, "bad-line", $"The line is not JSON of the form {{\"file\", \"url\"}}: {exception.Message}");
        }

        if (asked.File is not { Length: > 0 } file)
        {
            return Failure(string.Empty, "no-file", "The line names no file.");
        }

        try
        {
            var page = await ReadAsync(file, cancellationToken);
            var article = ArticleExtractor.Extract(page, asked.Url ?? string.Empty, asked.ContentType);
            return CanonicalJson.ToText(ArticleLine.Of(file, article), ParseArticleJson.Options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or NotSupportedException)
        {
            return Failure(file, "unreadable", exception.Message);
        }
    }

    private static string Failure(string file, string code, string message) =>
        CanonicalJson.ToText(new ArticleFailureLine(file, new ArticleFailure(code, message)), ParseArticleJson.Options);

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        await using Stream content = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            await bytes.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            if (bytes.Length > MaximumBytes)
            {
                throw new InvalidDataException("The file is larger than 64 MB.");
            }
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
