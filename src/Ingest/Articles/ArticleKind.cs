using System.Text.Json.Serialization;

namespace Ingest.Articles;

/// <summary>What a page is. Only articles go on through the pipeline; the rest are kept with the reason.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ArticleKind>))]
public enum ArticleKind
{
    [JsonStringEnumMemberName("article")]
    Article,

    [JsonStringEnumMemberName("index")]
    Index,

    [JsonStringEnumMemberName("paywall")]
    Paywall,

    [JsonStringEnumMemberName("consent")]
    Consent,

    [JsonStringEnumMemberName("error")]
    Error,

    [JsonStringEnumMemberName("other")]
    Other,
}
