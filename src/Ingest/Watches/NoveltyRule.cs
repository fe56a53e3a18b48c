using Ingest.Articles;
using Ingest.Storage;

namespace Ingest.Watches;

/// <summary>
/// What is new for a watch: the first mention in a story, an event type that the story did not have for it, a correction of a sentence
/// that mentioned it. A copy of a wire story brings nothing new. Pure.
/// </summary>
internal static class NoveltyRule
{
    /// <summary>What the report brings to what is told; null where it brings nothing.</summary>
    public static Novelty? Of(ToldStory? told, ArticleRevision revision, WatchMatch match)
    {
        if (told is null || told.Reports.Count == 0)
        {
            return new Novelty(Novelty.New, "first", "first mention in this story");
        }

        if (revision.Story.DuplicateOf is not null)
        {
            return null;
        }

        if (IsCorrection(told, revision, match))
        {
            return new Novelty(Novelty.FollowUp, $"correction:{revision.ArticleId}:{revision.Revision}", "the article was changed since: a sentence that mentions it reads differently now");
        }

        var known = told.Reports.SelectMany(static report => report.EventTypes).ToHashSet(StringComparer.Ordinal);
        var gained = match.EventTypes.Where(type => !known.Contains(type)).Order(StringComparer.Ordinal).ToList();
        return gained.Count == 0
            ? null
            : new Novelty(Novelty.FollowUp, "events:" + string.Join(',', gained), $"the story gained {string.Join(", ", gained)}");
    }

    /// <summary>The report as it is kept among what is told.</summary>
    public static ToldReport Report(ArticleRevision revision, WatchMatch match, Novelty? novelty) => new(
        revision.ArticleId,
        revision.Revision,
        match.Sentences.Select(static sentence => Hash(sentence.Text)).ToList(),
        match.EventTypes,
        novelty);

    /// <summary>A sentence of the revision before is gone; sentences that were only added make no correction.</summary>
    private static bool IsCorrection(ToldStory told, ArticleRevision revision, WatchMatch match)
    {
        var before = told.Reports.LastOrDefault(report => report.ArticleId == revision.ArticleId && report.Revision != revision.Revision);
        var now = match.Sentences.Select(static sentence => Hash(sentence.Text)).ToHashSet(StringComparer.Ordinal);
        return before is not null && !before.Sentences.All(now.Contains);
    }

    private static string Hash(string sentence) => ContentId.Of(Matching.TextWords.Key(sentence));
}
