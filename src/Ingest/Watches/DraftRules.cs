using System.Globalization;
using Ingest.Watches.Yaml;

namespace Ingest.Watches;

/// <summary>What may stand in a draft, before anything is looked up.</summary>
internal static class DraftRules
{
    public const int MostItems = 100;
    public const int LongestItem = 200;

    /// <summary>Everything that is wrong with a draft by itself.</summary>
    public static IEnumerable<DraftProblem> Problems(WatchDraft draft, IReadOnlyList<string> sinks) =>
        OfName(draft).Concat(OfLists(draft)).Concat(OfFilters(draft)).Concat(OfSinks(draft, sinks)).Concat(OfSubject(draft)).Concat(OfCircle(draft));

    private static IEnumerable<DraftProblem> OfName(WatchDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Name) || draft.Name.Length > LongestItem)
        {
            yield return new DraftProblem("name", string.IsNullOrWhiteSpace(draft.Name)
                ? "A watch needs a name."
                : FormattableString.Invariant($"'name' has {draft.Name.Length} characters; at most {LongestItem} are allowed."));
        }

        foreach (var (field, text) in new[] { ("place", draft.Place), ("placeId", draft.PlaceId), ("person", draft.Person), ("organization", draft.Organization), ("paused", draft.Paused) })
        {
            if (text?.Length > LongestItem)
            {
                yield return new DraftProblem(field, FormattableString.Invariant($"'{field}' has {text.Length} characters; at most {LongestItem} are allowed."));
            }
        }
    }

    private static IEnumerable<DraftProblem> OfLists(WatchDraft draft) =>
        new[]
        {
            ("aliases", draft.Aliases), ("phrases", draft.Phrases), ("events", draft.Events), ("actors", draft.Actors), ("sources", draft.Sources), ("languages", draft.Languages), ("tell", draft.Tell),
        }
            .Where(static list => list.Item2.Count > MostItems || list.Item2.Any(static item => string.IsNullOrWhiteSpace(item) || item.Length > LongestItem))
            .Select(static list => new DraftProblem(list.Item1, FormattableString.Invariant($"'{list.Item1}' holds at most {MostItems} items, none empty or longer than {LongestItem} characters.")));

    private static IEnumerable<DraftProblem> OfFilters(WatchDraft draft)
    {
        foreach (var type in draft.Events.Where(static type => !EventTypes.All.Contains(type, StringComparer.OrdinalIgnoreCase)))
        {
            yield return new DraftProblem("events", $"'{type}' is no event type; allowed are {string.Join(", ", EventTypes.All)}.");
        }

        foreach (var language in draft.Languages.Where(static language => !IsLanguage(language)))
        {
            yield return new DraftProblem("languages", $"'{language}' is no language; write its tag, such as en, ar or uk.");
        }

        if (draft.Confidence is { } confidence && !(double.TryParse(confidence, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1))
        {
            yield return new DraftProblem("confidence", $"'confidence: {confidence}' is no number from 0 to 1.");
        }
    }

    private static IEnumerable<DraftProblem> OfSinks(WatchDraft draft, IReadOnlyList<string> sinks) =>
        draft.Tell.Where(sink => sink != AlertDelivery.ConsoleSink && !sinks.Contains(sink, StringComparer.Ordinal)).Select(sink => new DraftProblem(
            "tell",
            $"Watch '{draft.Name}' tells '{sink}', but there is no such sink; there are {string.Join(", ", sinks.Append(AlertDelivery.ConsoleSink).Distinct(StringComparer.Ordinal))}. Sinks are added with 'ingest watch import'."));

    private static IEnumerable<DraftProblem> OfSubject(WatchDraft draft)
    {
        if (draft is { Person: not null, Organization: not null })
        {
            yield return new DraftProblem("organization", "A watch has a person or an organization, not both; make two of it.");
        }

        if ((draft.Person ?? draft.Organization) is not null && (draft.PlaceId ?? draft.Place) is not null)
        {
            yield return new DraftProblem("place", "A watch has a place or somebody, not both: its aliases would be of either. Make two of it.");
        }

        if ((draft.PlaceId ?? draft.Place ?? draft.Person ?? draft.Organization ?? draft.Near ?? draft.Area) is null && draft.Phrases.Count == 0 && draft.Aliases.Count == 0)
        {
            yield return new DraftProblem(null, $"Watch '{draft.Name}' watches nothing: give it a place, a person, an organization, an area, a point with a distance, or phrases.");
        }
    }

    private static IEnumerable<DraftProblem> OfCircle(WatchDraft draft)
    {
        var hasPlace = (draft.PlaceId ?? draft.Place) is not null;
        if (draft.Within is { } within && !Distance.TryRead(within, out _))
        {
            yield return new DraftProblem("within", string.Create(CultureInfo.InvariantCulture, $"'within: {within}' is no distance; write it like '25 km', above 0 and at most {Distance.Most} km."));
        }

        if (draft.Near is { } near && !GeoPoint.TryRead(near, out _))
        {
            yield return new DraftProblem("near", $"'near: {near}' is no point; write latitude,longitude in degrees, such as 35.95,39.01.");
        }

        if (draft.Within is not null && !hasPlace && draft.Near is null)
        {
            yield return new DraftProblem("within", "'within' needs a place, or a point ('near'), to be the middle of the circle.");
        }

        if (draft.Near is not null && (hasPlace || draft.Within is null))
        {
            yield return new DraftProblem("near", hasPlace ? "'near' and a place are two middles; give one of them." : "'near' needs a distance ('within') around it.");
        }
    }

    private static bool IsLanguage(string text) =>
        text.Split('-') is [{ Length: 2 or 3 }, ..] parts && parts.All(static part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit)) && parts[0].All(char.IsAsciiLetter);
}
