using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Ingest.Articles.Warc;

/// <summary>Writes records one behind the other, each in a gzip member of its own where asked (ISO 28500:2017, annex D), so that a reader can begin at any of them.</summary>
public sealed class WarcWriter(Stream output, bool isCompressed)
{
    private static readonly byte[] End = "\r\n\r\n"u8.ToArray();

    /// <summary>Writes a record.</summary>
    public async Task WriteAsync(WarcRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (!isCompressed)
        {
            await WriteAsync(output, record, cancellationToken);
            return;
        }

        await using var member = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true);
        await WriteAsync(member, record, cancellationToken);
    }

    private static async Task WriteAsync(Stream stream, WarcRecord record, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(Header(record)), cancellationToken);
        await stream.WriteAsync(record.Block, cancellationToken);
        await stream.WriteAsync(End, cancellationToken);
    }

    private static string Header(WarcRecord record)
    {
        var header = new StringBuilder("WARC/1.1\r\n");
        Add(header, "WARC-Type", record.Type);
        Add(header, "WARC-Record-ID", $"<{record.Id}>");
        Add(header, "WARC-Date", record.Date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture));
        foreach (var (name, value) in record.Fields)
        {
            Add(header, name, value);
        }

        Add(header, "WARC-Block-Digest", WarcDigest.Of(record.Block.Span));
        if (record.PayloadOffset is { } payload)
        {
            Add(header, "WARC-Payload-Digest", WarcDigest.Of(record.Block.Span[payload..]));
        }

        Add(header, "Content-Type", record.ContentType);
        Add(header, "Content-Length", record.Block.Length.ToString(CultureInfo.InvariantCulture));
        return header.Append("\r\n").ToString();
    }

    // What a server or a page said may hold line breaks, which would be a field of its own.
    private static void Add(StringBuilder header, string name, string value)
    {
        header.Append(name).Append(": ");
        foreach (var c in value)
        {
            header.Append(char.IsControl(c) ? ' ' : c);
        }

        header.Append("\r\n");
    }
}
