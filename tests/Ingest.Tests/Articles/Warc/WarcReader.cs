using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Ingest.Tests.Articles.Warc;

/// <summary>A strict reader of web archives (ISO 28500:2017): what is not as the standard says fails the test.</summary>
internal static class WarcReader
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static readonly string[] Required = ["WARC-Type", "WARC-Record-ID", "WARC-Date", "Content-Length"];

    public static List<ReadRecord> Read(byte[] archive)
    {
        var records = new List<ReadRecord>();
        for (var start = 0; start < archive.Length;)
        {
            var record = Record(archive, start);
            records.Add(record);
            start += record.Bytes.Length;
        }

        Check(records);
        return records;
    }

    /// <summary>Reads an archive each of whose records is a gzip member of its own.</summary>
    public static List<ReadRecord> ReadCompressed(byte[] archive)
    {
        var (records, members) = (new List<ReadRecord>(), Members(archive));
        foreach (var member in members)
        {
            using var plain = new MemoryStream();
            using (var zip = new GZipStream(new MemoryStream(member), CompressionMode.Decompress))
            {
                zip.CopyTo(plain);
            }

            var record = Record(plain.ToArray(), 0);
            Assert.Equal(plain.Length, record.Bytes.Length);
            records.Add(record);
        }

        Check(records);
        return records;
    }

    // Where a member ends is only known to who reads it; the next begins with the two magic bytes and the method.
    private static List<byte[]> Members(byte[] archive)
    {
        var starts = Enumerable.Range(0, archive.Length - 2).Where(i => archive[i] == 0x1F && archive[i + 1] == 0x8B && archive[i + 2] == 8 && IsMember(archive, i)).Append(archive.Length).ToList();
        return [.. starts.Zip(starts.Skip(1)).Select(pair => archive[pair.First..pair.Second])];
    }

    private static bool IsMember(byte[] archive, int start)
    {
        try
        {
            using var zip = new GZipStream(new MemoryStream(archive, start, archive.Length - start), CompressionMode.Decompress);
            var head = new byte[8];
            return zip.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.AsSpan().SequenceEqual("WARC/1.1"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static ReadRecord Record(byte[] archive, int start)
    {
        var rest = archive.AsSpan(start);
        var headLength = rest.IndexOf("\r\n\r\n"u8);
        Assert.True(headLength > 0, "A record has no end of its header.");
        var lines = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(rest[..headLength]).Split("\r\n");
        Assert.Equal("WARC/1.1", lines[0]);
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1))
        {
            var (name, value) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
            Assert.Matches("^[A-Za-z0-9-]+$", name);
            Assert.True(fields.TryAdd(name, value), $"{name} stands twice.");
        }

        var length = int.Parse(fields["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture);
        var block = rest.Slice(headLength + 4, length).ToArray();
        Assert.True(rest[(headLength + 4 + length)..].StartsWith("\r\n\r\n"u8), "A record does not end with two line breaks.");
        return new ReadRecord(fields, block, rest[..(headLength + 4 + length + 4)].ToArray());
    }

    private static void Check(List<ReadRecord> records)
    {
        Assert.Equal(records.Count, records.Select(static record => record.Id).Distinct(StringComparer.Ordinal).Count());
        var ids = records.Select(static record => record.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal("warcinfo", records[0].Type);
        Assert.All(records, record =>
        {
            Assert.All(Required, field => Assert.Contains(field, record.Fields.Keys, StringComparer.OrdinalIgnoreCase));
            Assert.Matches(@"^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$", record.Id);
            Assert.True(DateTimeOffset.TryParseExact(record.Fields["WARC-Date"], "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _));
            Assert.Equal(Digest(record.Block), record.Fields["WARC-Block-Digest"]);
            Assert.Contains("Content-Type", record.Fields.Keys, StringComparer.OrdinalIgnoreCase);
            Assert.Equal(record.Type == "warcinfo", !record.Fields.ContainsKey("WARC-Target-URI"));
            Assert.All(new[] { "WARC-Concurrent-To", "WARC-Refers-To", "WARC-Warcinfo-ID" }.Where(record.Fields.ContainsKey), field => Assert.Contains(record.Fields[field], ids));
            Assert.True(!record.Fields.TryGetValue("WARC-Payload-Digest", out var payload) || payload == Digest(record.Payload), "The payload's digest is another.");
        });
    }

    private static string Digest(byte[] bytes)
    {
#pragma warning disable CA5350 // The digest that the format has.
        var bits = string.Concat(SHA1.HashData(bytes).Select(static b => Convert.ToString(b, 2).PadLeft(8, '0')));
#pragma warning restore CA5350
        return "sha1:" + string.Concat(bits.Chunk(5).Select(static five => Alphabet[Convert.ToInt32(new string(five), 2)]));
    }
}
