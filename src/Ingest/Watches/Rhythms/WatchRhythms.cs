using Ingest.Articles;
using Ingest.Storage;

namespace Ingest.Watches.Rhythms;

/// <summary>Keeps when each watched thing is reported. Every step can run twice.</summary>
internal sealed class WatchRhythms(IBlobStore store, LookoutArchive lookouts)
{
    public static string NameOf(string watch) => BlobName.WatchRhythm(ContentId.Of(WatchKey.Of(watch)));

    /// <summary>A watch's rhythm; null where nothing was counted yet.</summary>
    public async Task<WatchRhythm?> ReadAsync(string watch, CancellationToken cancellationToken) => Read(await store.GetAsync(NameOf(watch), cancellationToken));

    /// <summary>The names of all rhythms that are kept.</summary>
    public IAsyncEnumerable<string> NamesAsync(CancellationToken cancellationToken) => store.ListAsync(BlobName.WatchRhythms, cancellationToken);

    /// <summary>The time without a mention before a report, where it is worth telling.</summary>
    public async Task<Lull?> LullAsync(ArticleRevision revision, Watch watch, NoveltyTerms terms, CancellationToken cancellationToken) => Lull.Before(
        TimeOf(revision),
        await ReadAsync(watch.Name, cancellationToken),
        await lookouts.ReadAsync(cancellationToken),
        terms);

    /// <summary>Counts a report; gives the surge that it began, also when it is called for that report again, or null.</summary>
    public async Task<Surge?> CountAsync(ArticleRevision revision, Watch watch, NoveltyTerms terms, CancellationToken cancellationToken)
    {
        var lookout = await lookouts.ReadAsync(cancellationToken);
        var report = new RecentReport(revision.ArticleId, TimeOf(revision), ReportSource.Of(revision));
        while (true)
        {
            var blob = await store.GetAsync(NameOf(watch.Name), cancellationToken);
            var rhythm = Read(blob) ?? WatchRhythm.Start(watch.Name, report.Time);
            if (!rhythm.Has(report.ArticleId))
            {
                rhythm = SurgeRule.Marked(rhythm.With(report, revision.FeedId), report, lookout, terms, revision.Fetched);
                if (!await ReplaceAsync(rhythm, blob, cancellationToken))
                {
                    continue;
                }
            }

            return rhythm.Surge is { } surge && surge.Began == report.ArticleId ? surge : null;
        }
    }

    /// <summary>The silence after a report was handed on for delivery.</summary>
    public async Task ToldAsync(string watch, DateTimeOffset last, CancellationToken cancellationToken)
    {
        while (await store.GetAsync(NameOf(watch), cancellationToken) is { } blob && Read(blob) is { ToldSilent: null } rhythm && rhythm.Last == last)
        {
            if (await ReplaceAsync(rhythm with { ToldSilent = last }, blob, cancellationToken))
            {
                return;
            }
        }
    }

    /// <summary>When a report was published; when it was read where nobody says. A day without a time of day counts as its end.</summary>
    internal static DateTimeOffset TimeOf(ArticleRevision revision)
    {
        var published = revision.PublishedPrecision == DatePrecision.Day ? revision.Published?.AddDays(1).AddTicks(-1) : revision.Published;
        return published < revision.Fetched ? published.Value : revision.Fetched;
    }

    private async Task<bool> ReplaceAsync(WatchRhythm rhythm, Blob? old, CancellationToken cancellationToken) =>
        await store.ReplaceAsync(NameOf(rhythm.Watch), CanonicalJson.ToUtf8(rhythm, WatchesJson.Options), "application/json", old?.Version, cancellationToken) is not null;

    private static WatchRhythm? Read(Blob? blob) => blob is null ? null : CanonicalJson.Read<WatchRhythm>(blob.Content.Span, WatchesJson.Options);
}
