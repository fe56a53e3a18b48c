using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Storage;

namespace Ingest.Cli.Feeds;

/// <summary>How the lines of <c>ingest parse feed</c> are written.</summary>
[JsonSerializable(typeof(FeedLine))]
[JsonSerializable(typeof(FeedErrorLine))]
[JsonSerializable(typeof(FeedManifestLine))]
internal sealed partial class FeedLinesJson : JsonSerializerContext
{
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new FeedLinesJson());
}
