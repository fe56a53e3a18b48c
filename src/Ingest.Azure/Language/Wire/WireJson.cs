using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ingest.Azure.Language.Wire;

/// <summary>How the service's bodies are written and read.</summary>
[JsonSerializable(typeof(TextAnalysisRequest))]
[JsonSerializable(typeof(TextAnalysisAnswer))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Every script is written as it is: half the bytes for a text in Arabic. Names are read in any case: <c>innererror</c> was also seen as <c>innerError</c>.</summary>
    public static WireJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
