using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Storage;

namespace Ingest.Stories;

/// <summary>The JSON of story state.</summary>
[JsonSerializable(typeof(StoryMember))]
internal sealed partial class StoriesJson : JsonSerializerContext
{
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new StoriesJson());
}
