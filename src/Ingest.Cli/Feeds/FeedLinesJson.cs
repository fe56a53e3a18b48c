using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Storage;

namespace Ingest.Cli.Feeds;

/// <summary>How the lines of <c>ingest parse feed</c> and <c>ingest feeds list</c> are written.</summary>
[JsonSerializable(typeof(FeedLine))]
[JsonSerializable(typeof(FeedErrorLine))]
[JsonSerializable(typeof(FeedManifestLine))]
[JsonSerializable(typeof(FeedRow))]
internal sealed partial class FeedLinesJson : JsonSerializerContext
{
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new FeedLinesJson());
}
