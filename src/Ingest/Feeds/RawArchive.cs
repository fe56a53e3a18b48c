using System.Globalization;
using Ingest.Storage;

namespace Ingest.Feeds;

/// <summary>Keeps what was fetched: first the bytes under their hash, then the record of the fetch. Nothing is parsed before both are durable.</summary>
public sealed class RawArchive(IBlobStore store, TimeProvider clock)
{
    /// <summary>The kind of a fetch that was none: a hub pushed the feed.</summary>
    public const string PushKind = "push";

    /// <summary>Keeps a document's bytes (once, whoever fetched them) and the fact that this fetch brought them.</summary>
    /// <param name="url">What was asked for, before redirects.</param>
    public async Task<FetchRecord> KeepAsync(FetchedDocument document, FetchReason why, Uri url, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(why);
        ArgumentNullException.ThrowIfNull(url);
        var time = clock.GetUtcNow();
        var sha256 = ContentId.Sha256(document.Body.Span);
        var id = ContentId.Of(
            url.AbsoluteUri, time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), sha256, why.Kind, why.FeedId, why.FeedSha256 ?? string.Empty, why.EntryKey ?? string.Empty);
        var record = new FetchRecord(
            id, url.AbsoluteUri, document.Url.AbsoluteUri, document.Redirects, document.Status, document.Headers, time, sha256, document.Body.Length, why, document.Asked, document.CertificateSha256);

        await store.CreateAsync(BytesName(why.Kind, sha256), document.Body, document.Header("content-type") ?? "application/octet-stream", cancellationToken);
        await store.CreateAsync(RecordName(record), CanonicalJson.ToUtf8(record, FeedsJson.Options), "application/json", cancellationToken);
        return record;
    }

    /// <summary>Where the bytes of a fetch are: <c>raw/feeds</c> for kinds <c>feed</c> and <c>push</c>, else <c>raw/pages</c>.</summary>
    public static string BytesName(string kind, string sha256) =>
        kind is "feed" or PushKind ? BlobName.RawFeed(sha256) : BlobName.RawPage(sha256);

    /// <summary>Where the record of a fetch is.</summary>
    public static string RecordName(FetchRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return BlobName.Fetch(record.Time, record.Id);
    }
}
