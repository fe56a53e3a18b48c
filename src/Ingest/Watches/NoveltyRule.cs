using System.Globalization;
using Ingest.Articles;
using Ingest.Watches.Rhythms;

namespace Ingest.Watches;

/// <summary>
/// What is new for a watch: the first mention in a story; then a correction, an event type or a place that the story did not have for it, or that enough
/// independent sources tell it by now. A copy of a wire story brings nothing new. Pure.
/// </summary>
internal static class NoveltyRule
{
    private const int MostNames = 10;

    /// <summary>What the report brings to what is told; null where it brings nothing. <paramref name="lull"/> is the time without a mention before it, where that is known.</summary>
    public static Novelty? Of(ToldStory? told, ArticleRevision revision, WatchMatch match, NoveltyTerms terms, Lull? lull)
    {
        var before = told?.Reports ?? [];
        if (before.Count > 0 && revision.Story.DuplicateOf is not null)
        {
            return null;
        }

        var names = IndependentSources.Names([.. before.Select(static report => report.Source).OfType<ReportSource>(), ReportSource.Of(revision)]);
        if (before.Count == 0)
        {
            return First(lull, names);
        }

        var gains = Gains(before, revision, match, terms, names.Count).ToList();
        return gains.Count == 0 ? null : FollowUp(gains, names);
    }

    /// <summary>What it means that a changed article no longer has what its earlier revision was told for; null where that is nothing to tell.</summary>
    public static Novelty? OfDropped(ToldStory? told, ArticleRevision revision)
    {
        var before = told?.Reports ?? [];
        return before.LastOrDefault(report => report.ArticleId == revision.ArticleId) is not { Sentences.Count: > 0 }
            ? null
            : FollowUp(
                [CorrectionRule.Gain(revision, "the article was changed since and no longer says so; the sentence is from the text before")],
                IndependentSources.Names(before.Select(static report => report.Source).OfType<ReportSource>()));
    }

    private static Novelty First(Lull? lull, IReadOnlyList<string> names)
    {
        var novelty = new Novelty(Novelty.New, "first", "first mention in this story", [Gain.First], names.Count, Shown(names));
        return lull is null ? novelty : novelty with
        {
            Words = $"{novelty.Words}, {lull.Words()}",
            Gains = lull.Days is null ? [Gain.First] : [Gain.First, Gain.AfterQuiet],
            QuietDays = lull.Days,
        };
    }

    private static Novelty FollowUp(List<Gain> gains, IReadOnlyList<string> names) => new(
        Novelty.FollowUp,
        string.Join(';', gains.Select(static gain => gain.What)),
        string.Join("; ", gains.Select(static gain => gain.Words)),
        gains.ConvertAll(static gain => gain.Kind),
        names.Count,
        Shown(names));

    private static IEnumerable<Gain> Gains(IReadOnlyList<ToldReport> before, ArticleRevision revision, WatchMatch match, NoveltyTerms terms, int sources)
    {
        if (CorrectionRule.Of(before, revision, match) is { } correction)
        {
            yield return correction;
        }

        var events = before.SelectMany(static report => report.EventTypes).ToHashSet(StringComparer.Ordinal);
        if (match.EventTypes.Where(type => !events.Contains(type)).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } types)
        {
            yield return new Gain(Gain.Events, "events:" + string.Join(',', types), $"the story gained {string.Join(", ", types)}");
        }

        var places = before.SelectMany(static report => report.Places).ToHashSet(StringComparer.Ordinal);
        if (match.Places.Where(place => !places.Contains(place.PlaceId)).OrderBy(static place => place.PlaceId, StringComparer.Ordinal).ToList() is { Count: > 0 } further)
        {
            yield return new Gain(
                Gain.Places,
                "places:" + string.Join(',', further.Select(static place => place.PlaceId)),
                $"the story reached {string.Join(", ", further.Select(static place => $"{place.Name} ({place.PlaceId})"))}");
        }

        // What was told last counts, not what was known: two stories that turned out to be one can pass the number together.
        if (terms.Sources > 0 && sources >= terms.Sources && before.Max(static report => report.Novelty?.Sources ?? 0) < terms.Sources)
        {
            yield return new Gain(Gain.Sources, "sources:" + terms.Sources.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{sources} independent sources tell it now"));
        }
    }

    private static IReadOnlyList<string> Shown(IReadOnlyList<string> names) => [.. names.Take(MostNames)];
}
