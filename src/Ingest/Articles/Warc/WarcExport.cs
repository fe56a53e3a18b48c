using System.Text;
using Ingest.Articles.Revisions;
using Ingest.Feeds;
using Ingest.Storage;

namespace Ingest.Articles.Warc;

/// <summary>
/// Writes revisions and the bytes behind them as a web archive: for each fetch a <c>response</c> (a <c>resource</c> where the bytes are a feed's
/// and no page was asked), with it as <c>metadata</c> the fetch record and every revision that was read from it, as they are stored.
/// </summary>
public sealed class WarcExport(ArticleHistories histories, IBlobStore store, TimeProvider clock)
{
    private const string Json = "application/json";
    private const string Fields = "application/warc-fields";

    /// <summary>Writes the first record, which says what made the archive; gives its id.</summary>
    /// <param name="name">The archive's file name.</param>
    /// <param name="selection">What was asked for, in words.</param>
    public async Task<string> StartAsync(WarcWriter writer, string name, string selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var now = clock.GetUtcNow();
        var block = $"software: Ingest\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\ndescription: {OneLine(selection)}\r\n";
        var id = WarcId.Of("warcinfo", name, now.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture), selection);
        await writer.WriteAsync(new WarcRecord("warcinfo", id, now, Fields, Encoding.UTF8.GetBytes(block), null, [("WARC-Filename", name)]), cancellationToken);
        return id;
    }

    /// <summary>Writes a revision with its bytes; gives how many records.</summary>
    /// <param name="archiveId">The id of the archive's first record.</param>
    public async Task<int> WriteAsync(WarcWriter writer, string archiveId, ArticleRevision revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(revision);
        var fetch = await histories.FetchAsync(revision, cancellationToken)
            ?? throw new StorageException($"The record of fetch {revision.Raw.FetchId}, which brought revision {revision.Revision} of article {revision.ArticleId}, is not in the store.");
        var records = await RecordsAsync(revision, fetch, cancellationToken);
        foreach (var record in records)
        {
            await writer.WriteAsync(record with { Fields = [.. record.Fields, ("WARC-Warcinfo-ID", $"<{archiveId}>")] }, cancellationToken);
        }

        return records.Count;
    }

    private async Task<List<WarcRecord>> RecordsAsync(ArticleRevision revision, FetchRecord fetch, CancellationToken cancellationToken)
    {
        var records = new List<WarcRecord>();
        if (fetch.Why.Kind == "page")
        {
            records.Add(Response(fetch, await BytesAsync(RawArchive.BytesName(fetch.Why.Kind, fetch.Sha256), cancellationToken)));
        }

        if (revision.Raw.Sha256 != fetch.Sha256 || fetch.Why.Kind != "page")
        {
            records.Add(Resource(revision, fetch, await BytesAsync(revision.Raw.Blob, cancellationToken)));
        }

        var evidence = records[^1];
        records.Add(Metadata(evidence, "fetch", fetch.Id, CanonicalJson.ToUtf8(fetch, FeedsJson.Options)));
        foreach (var more in await histories.MoreFetchesAsync(revision, cancellationToken))
        {
            var response = Response(more, await BytesAsync(RawArchive.BytesName(more.Why.Kind, more.Sha256), cancellationToken));
            records.AddRange([response, Metadata(response, "fetch", more.Id, CanonicalJson.ToUtf8(more, FeedsJson.Options))]);
        }

        records.Add(Metadata(evidence, "revision", $"{revision.ArticleId}/{revision.Revision}", CanonicalJson.ToUtf8(revision, ArticleJson.Options)));
        return records;
    }

    private static WarcRecord Response(FetchRecord fetch, ReadOnlyMemory<byte> body)
    {
        var (block, bodyOffset) = HttpBlock.Of(fetch, body.Span);
        return new WarcRecord("response", WarcId.Of("response", fetch.Id), fetch.Time, "application/http;msgtype=response", block, bodyOffset, [("WARC-Target-URI", fetch.FinalUrl)]);
    }

    private static WarcRecord Resource(ArticleRevision revision, FetchRecord fetch, ReadOnlyMemory<byte> body) => new(
        "resource",
        WarcId.Of("resource", fetch.Id, revision.Raw.Sha256),
        fetch.Time,
        fetch.Why.Origin?.ContentType ?? "application/xml",
        body,
        0,
        [("WARC-Target-URI", fetch.Why.Origin?.Url ?? $"urn:ingest:feed:{fetch.Why.FeedId}")]);

    private static WarcRecord Metadata(WarcRecord evidence, string kind, string subject, byte[] json) => new(
        "metadata",
        WarcId.Of(evidence.Id, kind, subject),
        evidence.Date,
        Json,
        json,
        null,
        [.. evidence.Fields, ("WARC-Concurrent-To", $"<{evidence.Id}>"), ("WARC-Refers-To", $"<{evidence.Id}>")]);

    private async Task<ReadOnlyMemory<byte>> BytesAsync(string name, CancellationToken cancellationToken) =>
        (await store.GetAsync(name, cancellationToken))?.Content ?? throw new StorageException($"The bytes {name} are not in the store; nothing may delete facts.");

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
