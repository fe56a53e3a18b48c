using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Feeds.Robots;
using Ingest.Storage;

namespace Ingest.Feeds;

/// <summary>How this stage's messages and blobs are written.</summary>
[JsonSerializable(typeof(FeedMessage))]
[JsonSerializable(typeof(PageMessage))]
[JsonSerializable(typeof(FeedState))]
[JsonSerializable(typeof(FetchRecord))]
[JsonSerializable(typeof(HostRecord))]
[JsonSerializable(typeof(RobotsRecord))]
public sealed partial class FeedsJson : JsonSerializerContext
{
    /// <summary>Canonical options over this context.</summary>
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new FeedsJson());
}
