using System.Text.Json;

namespace Ingest.Quality.Claims;

/// <summary>A claim that the analysis found, with its indices followed.</summary>
/// <param name="Words">Every field that is a word, a span's text or a day, by the suite's name for it; null where it is absent.</param>
/// <param name="Counts">Its counts; empty where it has none.</param>
/// <param name="Area">Degrees north and east of its relative place; null where it has none.</param>
internal sealed record FoundClaim(IReadOnlyDictionary<string, string?> Words, IReadOnlyList<JsonElement> Counts, (double Latitude, double Longitude)? Area)
{
    private const int DayLength = 10;

    /// <summary>The claims of a line that <c>ingest analyze</c> wrote.</summary>
    public static IReadOnlyList<FoundClaim> ReadAll(JsonElement line) =>
        line.TryGetProperty("claims", out var claims) ? [.. claims.EnumerateArray().Select(claim => Read(claim, line))] : [];

    public override string ToString() =>
        $"{Words["type"]}/{Words["mode"]} [{Words["trigger"]}] {Words["actor"]} -> {Words["target"]}, {Words["polarity"]}, {Words["modality"]}, {Words["place"]}, {Words["start"]}, {Words["source"]}";

    private static FoundClaim Read(JsonElement claim, JsonElement line)
    {
        var @event = claim.GetProperty("event");
        var time = Indexed(line, "times", claim, "timeIndex");
        var attribution = Indexed(line, "attributions", claim, "attributionIndex");
        var outer = Indexed(line, "attributions", attribution, "within");
        var words = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["type"] = Word(@event, "type"),
            ["mode"] = Word(@event, "mode"),
            ["subtype"] = Word(@event, "subtype"),
            ["trigger"] = Word(@event, "trigger", "text"),
            ["actor"] = Word(claim, "actor", "text"),
            ["actorKind"] = Word(claim, "actor", "kind"),
            ["target"] = Word(claim, "target", "text"),
            ["targetKind"] = Word(claim, "target", "kind"),
            ["polarity"] = Word(claim, "polarity"),
            ["modality"] = Word(claim, "modality"),
            ["place"] = Word(Indexed(line, "places", claim, "placeIndex"), "text"),
            ["start"] = Word(time, "start")?[..DayLength],
            ["end"] = Word(time, "end")?[..DayLength],
            ["source"] = Word(attribution, "source", "text"),
            ["sourceForm"] = Word(attribution, "source", "form"),
            ["via"] = Word(outer, "source", "text"),
        };
        return new FoundClaim(words, claim.TryGetProperty("counts", out var counts) ? [.. counts.EnumerateArray()] : [], AreaOf(claim));
    }

    private static (double Latitude, double Longitude)? AreaOf(JsonElement claim) =>
        claim.TryGetProperty("area", out var area) ? (area.GetProperty("latitude").GetDouble(), area.GetProperty("longitude").GetDouble()) : null;

    private static JsonElement Indexed(JsonElement line, string list, JsonElement owner, string index) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(index, out var at) ? line.GetProperty(list)[at.GetInt32()] : default;

    private static string? Word(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element.GetString();
    }
}
