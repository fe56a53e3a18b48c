using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Ingest.Storage;

namespace Ingest.Azure.Storage;

/// <summary>
/// What stands in an Azure message: Base64 of the body. In a poison queue it is Base64 of a small envelope with the body and the reason,
/// gzipped where it would not fit; a message that the Functions host put there itself is a body without an envelope.
/// </summary>
internal static class MessageText
{
    public static string Encode(string body) => Convert.ToBase64String(Encoding.UTF8.GetBytes(body));

    /// <summary>The text of a message that was read before.</summary>
    public static string Encode(QueueMessage message) =>
        message.Reason is { } reason && reason != QueueMessage.SetAsideByHost ? EncodeSetAside(message.Body, reason) : Encode(message.Body);

    public static string EncodeSetAside(string body, string reason)
    {
        var envelope = CanonicalJson.ToUtf8(new SetAsideEnvelope(reason, body), AzureStorageJson.Options);
        return Convert.ToBase64String(envelope.Length <= QueueMessage.MaxBodyBytes ? envelope : Gzip(envelope));
    }

    public static QueueMessage Read(string queue, string id, string receipt, string text, long dequeueCount, DateTimeOffset? inserted)
    {
        var bytes = Decode(text);
        var envelope = queue.EndsWith(QueueNames.PoisonSuffix, StringComparison.Ordinal)
            ? Open(bytes) ?? new SetAsideEnvelope(QueueMessage.SetAsideByHost, Encoding.UTF8.GetString(bytes))
            : new SetAsideEnvelope(null, Encoding.UTF8.GetString(bytes));
        return new QueueMessage(queue, id, receipt, envelope.Body, (int)dequeueCount, inserted ?? default, envelope.Reason);
    }

    // Someone may have put plain text into the queue by hand; it is then taken as it is.
    private static byte[] Decode(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : Encoding.UTF8.GetBytes(text);
    }

    private static SetAsideEnvelope? Open(byte[] bytes)
    {
        try
        {
            var envelope = CanonicalJson.Read<SetAsideEnvelope>(bytes is [0x1f, 0x8b, ..] ? Gunzip(bytes) : bytes, AzureStorageJson.Options);
            return envelope.Body is null || envelope.Reason is null ? null : envelope;
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize))
        {
            gzip.Write(bytes);
        }

        return target.ToArray();
    }

    // A message is at most 64 KiB, so what comes out is bounded too (gzip gives about a thousandfold at most).
    private static byte[] Gunzip(byte[] bytes)
    {
        using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var target = new MemoryStream();
        gzip.CopyTo(target);
        return target.ToArray();
    }
}
