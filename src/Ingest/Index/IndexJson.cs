using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Claims;
using Ingest.Index.Rows;
using Ingest.Storage;
using Ingest.Watches;

namespace Ingest.Index;

/// <summary>How the rows of the index are written as JSON.</summary>
[JsonSerializable(typeof(ArticleDetail))]
[JsonSerializable(typeof(ArticleRow))]
[JsonSerializable(typeof(Alert))]
[JsonSerializable(typeof(ClaimMessage))]
[JsonSerializable(typeof(Contradiction))]
[JsonSerializable(typeof(Enrichment))]
[JsonSerializable(typeof(IndexSummary))]
[JsonSerializable(typeof(MentionRow))]
[JsonSerializable(typeof(PlaceCount))]
[JsonSerializable(typeof(SetAsideEntry))]
[JsonSerializable(typeof(StoryDetail))]
[JsonSerializable(typeof(StoryRow))]
public sealed partial class IndexJson : JsonSerializerContext
{
    /// <summary>Canonical options over this context.</summary>
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new IndexJson());
}
