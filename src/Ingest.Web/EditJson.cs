using System.Text.Json.Serialization;

namespace Ingest.Web;

/// <summary>How requests that change something are read: strictly, so that a misspelt field is not lost.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(WatchRequest))]
[JsonSerializable(typeof(FeedRequest))]
[JsonSerializable(typeof(FeedChangeRequest))]
internal sealed partial class EditJson : JsonSerializerContext
{
}
