using Ingest.Articles;
using Ingest.Claims;
using Ingest.Storage;
using Ingest.Watches.Pacing;

namespace Ingest.Watches;

/// <summary>Explains why an article did, or did not, raise an alert: by the matcher that raises them, and by what is written down of stories, alerts and sinks. Changes nothing.</summary>
public sealed class WatchInquiry
{
    private readonly IBlobStore _store;
    private readonly EnrichmentArchive _enrichments;
    private readonly WatchMatcher _matcher;
    private readonly AlertRecords _records;

    internal WatchInquiry(IBlobStore store, EnrichmentArchive enrichments, WatchMatcher matcher, AlertRecords records)
    {
        _store = store;
        _enrichments = enrichments;
        _matcher = matcher;
        _records = records;
    }

    /// <summary>The answer for one revision of an article.</summary>
    public async Task<WatchAnswer> AskAsync(ArticleRevision revision, Watch watch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(watch);
        if (await _enrichments.ReadAsync(revision.Day, revision.ArticleId, revision.Revision, cancellationToken) is not { } enrichment)
        {
            return new WatchAnswer(new WatchVerdict.NotRead(), null);
        }

        var reading = _matcher.Explain(revision, enrichment, watch);
        var told = ToldStories.Read(await _store.GetAsync(ToldStories.NameOf(watch.Name, revision.Story.StoryId), cancellationToken));
        var report = told?.Reports.FirstOrDefault(report => report.ArticleId == revision.ArticleId && report.Revision == revision.Revision);
        return new WatchAnswer(await VerdictAsync(revision, watch, reading, told, report, cancellationToken), reading);
    }

    // What is written down comes first: the watch may have been another one when the article was read.
    private async Task<WatchVerdict> VerdictAsync(ArticleRevision revision, Watch watch, MatchReading reading, ToldStory? told, ToldReport? report, CancellationToken cancellationToken)
    {
        if (report?.Novelty is { } novelty && await _records.ReadAsync(AlertWriter.IdOf(watch, revision, novelty), cancellationToken) is { } record)
        {
            return new WatchVerdict.Raised(record.Alert, await SinksAsync(record, cancellationToken));
        }

        if (reading.Match is null)
        {
            return new WatchVerdict.NoMatch();
        }

        var first = told?.Reports.FirstOrDefault(static other => other.Novelty is not null);
        return report is not null ? new WatchVerdict.ToldBefore(first)
            : first is not null && revision.Story.DuplicateOf is { } original ? new WatchVerdict.Copy(original)
            : new WatchVerdict.ReadBefore();
    }

    private async Task<IReadOnlyList<SinkStanding>> SinksAsync(AlertRecord record, CancellationToken cancellationToken)
    {
        var standings = new List<SinkStanding>();
        foreach (var sink in record.Alert.Tell.Count > 0 ? record.Alert.Tell : [AlertDelivery.ConsoleSink])
        {
            var delivery = record.Deliveries.FirstOrDefault(delivery => delivery.Sink == sink);
            standings.Add(delivery is not null ? new SinkStanding(sink, delivery.Outcome, delivery.Time) : await UndeliveredAsync(sink, record.Alert.Id, cancellationToken));
        }

        return standings;
    }

    private async Task<SinkStanding> UndeliveredAsync(string sink, string alertId, CancellationToken cancellationToken)
    {
        var state = await _store.GetAsync(BlobName.SinkState(sink), cancellationToken) is { } blob ? CanonicalJson.Read<SinkState>(blob.Content.Span, WatchesJson.Options) : SinkState.New(sink);
        var isHeld = state.Held.Contains(alertId, StringComparer.Ordinal) || state.Batch?.AlertIds.Contains(alertId, StringComparer.Ordinal) == true;
        return isHeld ? new SinkStanding(sink, SinkStanding.Held, state.Due) : new SinkStanding(sink, SinkStanding.Waiting, null);
    }
}
