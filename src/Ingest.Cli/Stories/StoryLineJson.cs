using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Storage;

namespace Ingest.Cli.Stories;

[JsonSerializable(typeof(StoryLine))]
[JsonSerializable(typeof(StoryLineAnswer))]
internal sealed partial class StoryLineJson : JsonSerializerContext
{
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new StoryLineJson());
}
