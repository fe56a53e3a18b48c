using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Storage;

namespace Ingest.Feeds;

/// <summary>How this stage's messages and blobs are written.</summary>
[JsonSerializable(typeof(FeedMessage))]
[JsonSerializable(typeof(PageMessage))]
[JsonSerializable(typeof(FeedState))]
[JsonSerializable(typeof(FetchRecord))]
public sealed partial class FeedsJson : JsonSerializerContext
{
    /// <summary>Canonical options over this context.</summary>
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new FeedsJson());
}
