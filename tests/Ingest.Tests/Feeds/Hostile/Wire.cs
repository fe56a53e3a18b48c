using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Ingest.Tests.Feeds.Hostile;

/// <summary>One connection as the server has it: what was asked, and the bare stream to answer on.</summary>
internal sealed class Wire(Stream stream, string request, int port, CancellationToken stop)
{
    public const string Feed = "<rss version=\"2.0\"><channel><title>Courier</title><item><guid>1</guid><title>First</title></item></channel></rss>";

    /// <summary>The request's head, as it came.</summary>
    public string Request { get; } = request;

    public int Port { get; } = port;

    public CancellationToken Stop { get; } = stop;

    public string Path => Request.Split(' ') is [_, var path, ..] ? path : string.Empty;

    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(byte[] bytes)
    {
        await stream.WriteAsync(bytes, Stop);
        await stream.FlushAsync(Stop);
    }

    /// <summary>A whole answer; headers as lines without line ends.</summary>
    public Task AnswerAsync(string status, byte[] body, params string[] headers)
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n");
        Array.ForEach(headers, header => head.Append(header).Append("\r\n"));
        return SendAsync([.. Encoding.Latin1.GetBytes(head.Append("\r\n").ToString()), .. body]);
    }

    public Task AnswerAsync(string status, params string[] headers) => AnswerAsync(status, "no"u8.ToArray(), headers);

    public Task FeedAsync(params string[] headers) => AnswerAsync("200 OK", Encoding.UTF8.GetBytes(Feed), headers);

    public Task FeedAsync(Func<Stream, Stream> coder, string coding) => AnswerAsync("200 OK", Code(Encoding.UTF8.GetBytes(Feed), coder), "Content-Encoding: " + coding);

    public static byte[] Code(byte[] plain, Func<Stream, Stream> coder)
    {
        var coded = new MemoryStream();
        using (var stream = coder(coded))
        {
            stream.Write(plain);
        }

        return coded.ToArray();
    }

    public static Stream Gzip(Stream to) => new GZipStream(to, CompressionLevel.Fastest, leaveOpen: true);

    public static Stream Zlib(Stream to) => new ZLibStream(to, CompressionLevel.Fastest, leaveOpen: true);

    public static Stream Deflate(Stream to) => new DeflateStream(to, CompressionLevel.Fastest, leaveOpen: true);

    public static Stream Brotli(Stream to) => new BrotliStream(to, CompressionLevel.Fastest, leaveOpen: true);

    /// <summary>Sends a piece over and over, until the other side has had enough.</summary>
    public async Task ForeverAsync(byte[] piece, TimeSpan pause)
    {
        while (true)
        {
            await SendAsync(piece);
            if (pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, Stop);
            }
        }
    }

    /// <summary>Says nothing more until the test is over.</summary>
    public Task SilenceAsync() => Task.Delay(Timeout.Infinite, Stop);
}
