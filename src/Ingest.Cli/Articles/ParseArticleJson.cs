using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Storage;

namespace Ingest.Cli.Articles;

/// <summary>How the verb's lines are read and written.</summary>
[JsonSerializable(typeof(PageFileLine))]
[JsonSerializable(typeof(ArticleLine))]
[JsonSerializable(typeof(ArticleFailureLine))]
internal sealed partial class ParseArticleJson : JsonSerializerContext
{
    /// <summary>Canonical options over this context.</summary>
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new ParseArticleJson());
}
