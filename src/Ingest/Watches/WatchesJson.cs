using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Articles;
using Ingest.Claims;
using Ingest.Storage;

namespace Ingest.Watches;

/// <summary>The JSON of watches and alerts.</summary>
[JsonSerializable(typeof(Watchlist))]
[JsonSerializable(typeof(ArticleRevision))]
[JsonSerializable(typeof(Enrichment))]
[JsonSerializable(typeof(AlertRecord))]
[JsonSerializable(typeof(AlertMessage))]
[JsonSerializable(typeof(ToldStory))]
[JsonSerializable(typeof(Rhythms.WatchRhythm))]
[JsonSerializable(typeof(Rhythms.Lookout))]
[JsonSerializable(typeof(Sinks.WebhookBody))]
[JsonSerializable(typeof(Sinks.DigestBody))]
[JsonSerializable(typeof(Pacing.SinkState))]
public sealed partial class WatchesJson : JsonSerializerContext
{
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new WatchesJson());
}
