using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Storage;

namespace Ingest.Feeds.WebSub;

/// <summary>How the state of subscriptions at hubs is written.</summary>
[JsonSerializable(typeof(WebSubState))]
public sealed partial class WebSubJson : JsonSerializerContext
{
    /// <summary>Canonical options over this context.</summary>
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new WebSubJson());
}
