using Ingest.Storage;

namespace Ingest.Claims.Events;

/// <summary>
/// Which event a claim tells of, as a key that other tellings of it share: made from type, place, day, actor and target, as far as they are known.
/// What is left out was not known.
/// </summary>
/// <param name="Id"><c>k-…</c>: hash of the parts.</param>
/// <param name="Type">The PLOVER category.</param>
/// <param name="Place">The place's id, else its country as <c>country:XX</c>, else the words of the text.</param>
/// <param name="Day"><c>yyyy-MM-dd</c>, or the first and the last of several days with a slash between; the article's day where the text tells none.</param>
/// <param name="Actor">An entity's id, else the noun's own words in small letters and the singular.</param>
/// <param name="Target">As <paramref name="Actor"/>.</param>
public sealed record EventKey(string Id, string Type, string? Place, string Day, string? Actor, string? Target)
{
    /// <summary>The key of these parts.</summary>
    public static EventKey Of(string type, string? place, string day, string? actor, string? target) =>
        new($"k-{ContentId.Of(type, place ?? string.Empty, day, actor ?? string.Empty, target ?? string.Empty)}", type, place, day, actor, target);

    /// <summary>Whether it says enough to tell one event from another wherever it is met: a place, and who or whom.</summary>
    public bool IsTelling() => Place is not null && (Actor is not null || Target is not null);
}
