using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Storage;

namespace Ingest.Entities;

/// <summary>How entities are written.</summary>
[JsonSerializable(typeof(Entity))]
[JsonSerializable(typeof(IReadOnlyList<Entity>))]
[JsonSerializable(typeof(RecognizerVersion))]
[JsonSerializable(typeof(RecognitionUsage))]
public sealed partial class EntitiesJson : JsonSerializerContext
{
    /// <summary>Options for <see cref="CanonicalJson"/>.</summary>
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new EntitiesJson());
}
