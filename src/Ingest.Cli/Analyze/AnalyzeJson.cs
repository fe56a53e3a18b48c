using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Storage;

namespace Ingest.Cli.Analyze;

/// <summary>How the lines of <c>ingest analyze</c> are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AnalyzedLine))]
[JsonSerializable(typeof(AnalyzeErrorLine))]
internal sealed partial class AnalyzeJson : JsonSerializerContext
{
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new AnalyzeJson());
}
