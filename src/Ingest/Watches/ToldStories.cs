using Ingest.Articles;
using Ingest.Storage;
using Ingest.Watches.Rhythms;

namespace Ingest.Watches;

/// <summary>
/// What was told of each story to each watch: <c>state/alerts/t-&lt;story&gt;-&lt;watch&gt;.json</c>. What is new is decided and kept here before the alert is,
/// so that a repetition after a crash at any point decides the same.
/// </summary>
internal sealed class ToldStories(IBlobStore store)
{
    /// <summary>Reports of one story kept as told; beyond it the oldest that raised nothing are let go.</summary>
    private const int MostReports = 500;

    public static string NameOf(string watch, string storyId) => BlobName.ToldStory(ContentId.Of(storyId), ContentId.Of(WatchKey.Of(watch)));

    /// <summary>Decides what a report brings; null for a copy that brings nothing, of which nothing is kept. The same answer for the same revision again.</summary>
    /// <param name="lull">Reads the time without a mention before; asked only where the story is new.</param>
    public Task<ToldDecision?> DecideAsync(ArticleRevision revision, WatchMatch match, NoveltyTerms terms, Func<CancellationToken, Task<Lull?>> lull, CancellationToken cancellationToken) =>
        DecideAsync(
            revision,
            match,
            async told => NoveltyRule.Of(told, revision, match, terms, told is { Reports.Count: > 0 } ? null : await lull(cancellationToken)),
            ToldReports.Of(revision, match),
            cancellationToken);

    /// <summary>Decides what it means that a changed article no longer has what the match was found in; null where nothing was told of it.</summary>
    public Task<ToldDecision?> DecideDroppedAsync(ArticleRevision revision, WatchMatch match, CancellationToken cancellationToken) =>
        DecideAsync(revision, match, told => Task.FromResult(NoveltyRule.OfDropped(told, revision)), ToldReports.OfDropped(revision), cancellationToken);

    /// <summary>Adds what watches were told of <paramref name="merged"/> to what they were told of <paramref name="storyId"/>: their owners heard of both. Done again, it changes nothing.</summary>
    public async Task JoinAsync(string merged, string storyId, CancellationToken cancellationToken)
    {
        await foreach (var name in store.ListAsync(BlobName.ToldStories(ContentId.Of(merged)), cancellationToken))
        {
            if (Read(await store.GetAsync(name, cancellationToken)) is { } told)
            {
                await JoinAsync(told, storyId, cancellationToken);
            }
        }
    }

    private async Task JoinAsync(ToldStory other, string storyId, CancellationToken cancellationToken)
    {
        var name = NameOf(other.Watch, storyId);
        while (true)
        {
            var blob = await store.GetAsync(name, cancellationToken);
            var told = Read(blob) ?? new ToldStory(other.Watch, storyId, []);
            var missing = other.Reports.Where(report => !told.Reports.Any(known => known.ArticleId == report.ArticleId && known.Revision == report.Revision)).ToList();
            if (missing.Count == 0 || await ReplaceAsync(name, told with { Reports = [.. missing, .. told.Reports] }, blob, cancellationToken))
            {
                return;
            }
        }
    }

    private async Task<ToldDecision?> DecideAsync(ArticleRevision revision, WatchMatch match, Func<ToldStory?, Task<Novelty?>> decide, ToldReport report, CancellationToken cancellationToken)
    {
        var name = NameOf(match.Watch.Name, revision.Story.StoryId);
        while (true)
        {
            var blob = await store.GetAsync(name, cancellationToken);
            var told = Read(blob);
            if (told?.Reports.FirstOrDefault(known => known.ArticleId == revision.ArticleId && known.Revision == revision.Revision) is { } done)
            {
                return new ToldDecision(done.Novelty, ReferenceEquals(told.Reports.First(known => known.ArticleId == revision.ArticleId), done));
            }

            var novelty = await decide(told);
            var isKept = novelty is not null || (revision.Story.DuplicateOf is null && report.Sentences.Count > 0);
            var next = isKept ? ToldReports.With(told ?? new ToldStory(match.Watch.Name, revision.Story.StoryId, []), report with { Novelty = novelty }, MostReports) : ToldReports.Credited(told, revision);
            if (next is null || await ReplaceAsync(name, next, blob, cancellationToken))
            {
                return isKept ? new ToldDecision(novelty, told?.Reports.Any(known => known.ArticleId == revision.ArticleId) != true) : null;
            }
        }
    }

    private async Task<bool> ReplaceAsync(string name, ToldStory told, Blob? old, CancellationToken cancellationToken) =>
        await store.ReplaceAsync(name, CanonicalJson.ToUtf8(told, WatchesJson.Options), "application/json", old?.Version, cancellationToken) is not null;

    public static ToldStory? Read(Blob? blob) => blob is null ? null : CanonicalJson.Read<ToldStory>(blob.Content.Span, WatchesJson.Options);
}
