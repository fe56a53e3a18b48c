using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ingest.Watches.Sinks;

/// <summary>The JSON of messages to services: letters of all scripts as they are, because services count bytes.</summary>
internal static class SinkJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] ToUtf8(JsonNode message) => JsonSerializer.SerializeToUtf8Bytes(message, Options);
}
