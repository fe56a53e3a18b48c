using System.Text.Json;

namespace Ingest.Web;

/// <summary>What counts as new for a watch, as it is asked for; the fields are those of <c>novelty</c> in <c>watches.yaml</c>.</summary>
internal sealed record NoveltyRequest(JsonElement? QuietDays = null, JsonElement? Sources = null, JsonElement? Surge = null, JsonElement? Silence = null);
