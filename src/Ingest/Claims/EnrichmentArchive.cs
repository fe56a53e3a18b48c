using System.Text;
using Ingest.Articles;
using Ingest.Storage;

namespace Ingest.Claims;

/// <summary>Keeps enrichments and claims as facts: created once, never changed.</summary>
public sealed class EnrichmentArchive(IBlobStore blobs)
{
    private const string Json = "application/json";
    private const string Ndjson = "application/x-ndjson";

    /// <summary>Keeps what was found in a revision. One that is there already is left as it is.</summary>
    public Task<CreateOutcome> KeepAsync(Enrichment enrichment, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(enrichment);
        var name = BlobName.Enriched(enrichment.Day, enrichment.ArticleId, enrichment.Revision);
        return blobs.CreateAsync(name, CanonicalJson.ToUtf8(enrichment, ClaimsJson.Options), Json, cancellationToken);
    }

    /// <summary>Keeps a revision's claims, one message a line; gives null and writes nothing where there are none.</summary>
    public async Task<CreateOutcome?> KeepClaimsAsync(ArticleRevision revision, IReadOnlyList<ClaimMessage> messages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(messages);
        if (messages.Count == 0)
        {
            return null;
        }

        var lines = new StringBuilder();
        foreach (var message in messages)
        {
            lines.Append(CanonicalJson.ToText(message, ClaimsJson.Options)).Append('\n');
        }

        var name = BlobName.Claims(revision.Day, revision.ArticleId, revision.Revision);
        return await blobs.CreateAsync(name, Encoding.UTF8.GetBytes(lines.ToString()), Ndjson, cancellationToken);
    }

    /// <summary>Reads an enrichment, or null where the revision has none. Throws <see cref="StorageException"/> where the blob is not one.</summary>
    public async Task<Enrichment?> ReadAsync(DateOnly day, string articleId, string revision, CancellationToken cancellationToken)
    {
        var name = BlobName.Enriched(day, articleId, revision);
        if (await blobs.GetAsync(name, cancellationToken) is not { } blob)
        {
            return null;
        }

        try
        {
            return Complete(CanonicalJson.Read<Enrichment>(blob.Content.Span, ClaimsJson.Options));
        }
        catch (System.Text.Json.JsonException exception)
        {
            throw new StorageException($"The blob {name} holds no enrichment: {exception.Message} Remove it and run the article again.", exception);
        }
    }

    /// <summary>Empty lists are not written; here they come back.</summary>
    private static Enrichment Complete(Enrichment read) => read with
    {
        Entities = read.Entities ?? [],
        Places = [.. (read.Places ?? []).Select(static place => place with { Candidates = place.Candidates ?? [] })],
        Times = read.Times ?? [],
        Attributions = read.Attributions ?? [],
        Claims = read.Claims ?? [],
        Warnings = read.Warnings ?? [],
    };
}
