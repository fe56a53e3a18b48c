using System.Collections;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Ingest.Articles;
using Ingest.Articles.Visits;
using Ingest.Azure.Language;
using Ingest.Claims;
using Ingest.Feeds;
using Ingest.Feeds.Robots;
using Ingest.Feeds.WebSub;
using Ingest.Storage;
using Ingest.Stories;
using Ingest.Watches;
using Ingest.Watches.Pacing;
using Ingest.Watches.Rhythms;
using Ingest.Watches.Sinks;

namespace Ingest.Tests.Schemas;

/// <summary>The JSON that others depend on, messages and blobs, as JSON Schema (2020-12) made from the serialisers themselves.</summary>
internal static class ContractSchemas
{
    private static readonly JsonSchemaExporterOptions Exporter = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };

    private static readonly Dictionary<string, (string Title, JsonTypeInfo Type)> Contracts = new(StringComparer.Ordinal)
    {
        ["feeds-message"] = ("A message on the queue feeds", FeedsJson.Options.GetTypeInfo(typeof(FeedMessage))),
        ["pages-message"] = ("A message on the queue pages", FeedsJson.Options.GetTypeInfo(typeof(PageMessage))),
        ["articles-message"] = ("A message on the queue articles", ArticleJson.Options.GetTypeInfo(typeof(ArticleMessage))),
        ["alerts-message"] = ("A message on the queue alerts", WatchesJson.Options.GetTypeInfo(typeof(AlertMessage))),
        ["claim"] = ("A claim: a message on the queue claims and a line under claims/ (CloudEvents 1.0, structured mode)", ClaimsJson.Options.GetTypeInfo(typeof(ClaimMessage))),
        ["fetch-record"] = ("A fetch: a blob under raw/fetches/", FeedsJson.Options.GetTypeInfo(typeof(FetchRecord))),
        ["article-revision"] = ("A revision of an article: a blob under articles/", ArticleJson.Options.GetTypeInfo(typeof(ArticleRevision))),
        ["enrichment"] = ("What was found in a revision: a blob under enriched/", ClaimsJson.Options.GetTypeInfo(typeof(Enrichment))),
        ["feed-state"] = ("A feed: a blob under state/feeds/", FeedsJson.Options.GetTypeInfo(typeof(FeedState))),
        ["host-record"] = ("A host that is asked for documents: a blob under state/hosts/", FeedsJson.Options.GetTypeInfo(typeof(HostRecord))),
        ["robots-record"] = ("A site's robots.txt: a blob under state/robots/", FeedsJson.Options.GetTypeInfo(typeof(RobotsRecord))),
        ["websub-state"] = ("A feed's subscription at its hub: a blob under state/websub/", WebSubJson.Options.GetTypeInfo(typeof(WebSubState))),
        ["page-state"] = ("A page: a blob under state/pages/", ArticleJson.Options.GetTypeInfo(typeof(PageState))),
        ["article-state"] = ("An article: a blob under state/articles/", ArticleJson.Options.GetTypeInfo(typeof(ArticleState))),
        ["withdrawal"] = ("That an article's page is gone or back: a blob under raw/withdrawals/", ArticleJson.Options.GetTypeInfo(typeof(Withdrawal))),
        ["visit-ticket"] = ("That an article's page is due to be asked again: a blob under state/visits/", ArticleJson.Options.GetTypeInfo(typeof(VisitTicket))),
        ["story-member"] = ("A report among the stories: a blob under state/stories/", StoriesJson.Options.GetTypeInfo(typeof(StoryMember))),
        ["watches"] = ("The watchlist: the blob state/watches.json", WatchesJson.Options.GetTypeInfo(typeof(Watchlist))),
        ["alert-record"] = ("An alert and its deliveries: a blob state/alerts/a-*", WatchesJson.Options.GetTypeInfo(typeof(AlertRecord))),
        ["told-story"] = ("What a watch was told of a story: a blob state/alerts/t-*", WatchesJson.Options.GetTypeInfo(typeof(ToldStory))),
        ["watch-rhythm"] = ("When a watched thing is reported: a blob under state/rhythms/", WatchesJson.Options.GetTypeInfo(typeof(WatchRhythm))),
        ["lookout"] = ("When news were looked for: the blob state/lookout.json", WatchesJson.Options.GetTypeInfo(typeof(Lookout))),
        ["language-month"] = ("What was used of Azure AI Language in a month: a blob state/language/<yyyy-MM>.json", LanguageStateJson.Options.GetTypeInfo(typeof(LanguageMonth))),
        ["language-pause"] = ("Azure AI Language's own quota is used up: the blob state/language/pause.json", LanguageStateJson.Options.GetTypeInfo(typeof(LanguagePause))),
        ["set-aside-record"] = ("Why a message was set aside: a blob under state/set-aside/", AttemptJson.Options.GetTypeInfo(typeof(SetAsideRecord))),
        ["deferral-record"] = ("How often a message was put off: a blob under state/deferred/", AttemptJson.Options.GetTypeInfo(typeof(DeferralRecord))),
        ["sink-state"] = ("What is held for a sink that has a pace: a blob under state/sinks/", WatchesJson.Options.GetTypeInfo(typeof(SinkState))),
        ["digest-body"] = ("The body of a webhook call with several alerts", WatchesJson.Options.GetTypeInfo(typeof(DigestBody))),
        ["webhook-body"] = ("The body of a webhook call", WatchesJson.Options.GetTypeInfo(typeof(WebhookBody))),
    };

    public static IReadOnlyCollection<string> Names => Contracts.Keys;

    /// <summary>The schema of a contract.</summary>
    public static JsonObject Of(string name)
    {
        var (title, type) = Contracts[name];
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (key, value) in type.GetJsonSchemaAsNode(Exporter).AsObject())
        {
            schema[key] = value?.DeepClone();
        }

        return schema;
    }

    // What has nothing to say (null, an empty list) is left out: nothing is null, and only what always has a value is required.
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
        {
            return node;
        }

        if (schema["type"] is JsonArray types)
        {
            schema["type"] = types.Single(static type => type!.GetValue<string>() != "null")!.DeepClone();
        }

        schema.Remove("default");
        schema.Remove("required");
        var required = context.TypeInfo.Properties.Where(IsAlwaysWritten).Select(static property => (JsonNode)property.Name).ToArray();
        if (context.TypeInfo.Kind == JsonTypeInfoKind.Object && required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }

        return schema;
    }

    private static bool IsAlwaysWritten(JsonPropertyInfo property) =>
        !property.IsGetNullable && (property.PropertyType == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(property.PropertyType));
}
