using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Articles.Revisions;
using Ingest.Articles.Visits;
using Ingest.Storage;

namespace Ingest.Articles;

/// <summary>How this stage's messages and blobs are written.</summary>
[JsonSerializable(typeof(ArticleMessage))]
[JsonSerializable(typeof(ArticleRevision))]
[JsonSerializable(typeof(ArticleState))]
[JsonSerializable(typeof(PageState))]
[JsonSerializable(typeof(ExtractedArticle))]
[JsonSerializable(typeof(ArticleHistory))]
[JsonSerializable(typeof(RevisionDiff))]
[JsonSerializable(typeof(VisitTicket))]
[JsonSerializable(typeof(Withdrawal))]
public sealed partial class ArticleJson : JsonSerializerContext
{
    /// <summary>Canonical options over this context.</summary>
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new ArticleJson());
}
