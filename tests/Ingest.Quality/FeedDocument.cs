using System.Text;
using System.Text.Json;

namespace Ingest.Quality;

/// <summary>The document in a record of a public feed suite.</summary>
internal static class FeedDocument
{
    public static byte[] Of(JsonElement record) =>
        record.TryGetProperty("content_b64", out var bytes) ? bytes.GetBytesFromBase64()
        : record.TryGetProperty("content", out var text) ? Encoding.UTF8.GetBytes(text.GetString() ?? string.Empty)
        : [];
}
