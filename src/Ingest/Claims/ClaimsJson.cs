using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Storage;

namespace Ingest.Claims;

/// <summary>How this stage's records are written: camelCase, every script readable, nothing for a field with nothing to say.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Analysis))]
[JsonSerializable(typeof(AnalysisInput))]
[JsonSerializable(typeof(Enrichment))]
[JsonSerializable(typeof(ClaimMessage))]
public sealed partial class ClaimsJson : JsonSerializerContext
{
    /// <summary>The one set of options to write and read this stage's records with.</summary>
    public new static JsonSerializerOptions Options { get; } = CanonicalJson.For(new ClaimsJson());
}
