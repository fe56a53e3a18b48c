using System.Globalization;
using System.Text.Json;
using Ingest.Watches;

namespace Ingest.Web;

/// <summary>Drafts of watches out of requests.</summary>
internal static class WatchDrafts
{
    public static WatchDraft Of(WatchRequest asked) => new(asked.Name ?? asked.Place ?? asked.Person ?? asked.Organization)
    {
        Place = Given(asked.Place),
        Person = Given(asked.Person),
        Organization = Given(asked.Organization),
        Near = Given(asked.Near),
        Within = Text(asked.Within),
        Area = asked.Area is { ValueKind: not JsonValueKind.Null } area ? area.GetRawText() : null,
        Aliases = asked.Aliases ?? [],
        Phrases = asked.Phrases ?? [],
        Events = asked.Events ?? [],
        Actors = asked.Actors ?? [],
        Confidence = asked.Confidence?.ToString(CultureInfo.InvariantCulture),
        Sources = asked.Sources ?? [],
        Languages = asked.Languages ?? [],
        Paused = Given(asked.Paused),
        Tell = asked.Tell ?? [],
        Novelty = asked.Novelty is { } novelty ? new NoveltyDraft(Text(novelty.QuietDays), Text(novelty.Sources), Text(novelty.Surge), Text(novelty.Silence)) : null,
    };

    /// <summary>A number or a text, such as a distance: a number is kilometres, a text has its unit.</summary>
    private static string? Text(JsonElement? value) => value switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { } other => other.GetRawText(),
    };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
