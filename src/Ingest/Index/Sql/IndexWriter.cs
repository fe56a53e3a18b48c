using System.Globalization;
using Ingest.Articles.Visits;
using Ingest.Claims;
using Ingest.Entities;
using Ingest.Index.Rows;
using Ingest.Places;
using Ingest.Storage;
using Ingest.Watches;
using Microsoft.Data.Sqlite;

namespace Ingest.Index.Sql;

/// <summary>The one connection that writes, with its prepared statements. Not for two threads at once.</summary>
internal sealed class IndexWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly WriterStatements _statements;

    public IndexWriter(SqliteConnection connection)
    {
        _connection = connection;
        _statements = new WriterStatements(connection);
    }

    /// <summary>Writes an article with all that was found in it, in one transaction. What is there already is left alone.</summary>
    public void Write(IndexedArticle indexed)
    {
        var row = ArticleRows.Of(indexed);
        var digest = Digest(row, indexed);
        using var transaction = _connection.BeginTransaction();
        if (_statements.FindDigest.Run(transaction, row.ArticleId, row.Revision) is not string written)
        {
            WriteContents(transaction, AddArticle(transaction, indexed, row, digest), indexed);
        }
        else if (!string.Equals(written, digest, StringComparison.Ordinal))
        {
            WriteContents(transaction, RenewArticle(transaction, row, digest), indexed);
        }

        foreach (var alert in indexed.Alerts)
        {
            WriteAlert(transaction, alert, PlaceOf(alert, indexed.Enrichment));
        }

        transaction.Commit();
    }

    /// <summary>Writes an alert by itself.</summary>
    public void Write(Alert alert)
    {
        using var transaction = _connection.BeginTransaction();
        WriteAlert(transaction, alert, place: null);
        transaction.Commit();
    }

    public void Write(SetAsideEntry entry)
    {
        var id = ContentId.Of(entry.Stage, entry.Code, entry.Message, entry.Url ?? string.Empty, entry.FeedId ?? string.Empty);
        using var transaction = _connection.BeginTransaction();
        _statements.SetAside.Run(transaction, id, entry.Stage, entry.Code, entry.Message, entry.Url, entry.FeedId, entry.Time.ToUnixTimeMilliseconds());
        transaction.Commit();
    }

    /// <summary>Notes that an article's page is gone, or there again.</summary>
    public void Write(Withdrawal fact)
    {
        using var transaction = _connection.BeginTransaction();
        _statements.Withdrawal.Run(transaction, fact.ArticleId, fact.Time.ToUnixTimeMilliseconds(), fact.IsOver);
        transaction.Commit();
    }

    public void Dispose()
    {
        _statements.Dispose();
        _connection.Dispose();
    }

    private long AddArticle(SqliteTransaction transaction, IndexedArticle indexed, ArticleRow row, string digest)
    {
        var article = indexed.Article;
        var n = (long)_statements.AddArticle.Run(
            transaction,
            row.ArticleId,
            row.Revision,
            0,
            indexed.At(),
            row.Fetched.ToUnixTimeMilliseconds(),
            row.Replaces,
            row.StoryId,
            FoldedName.Of(row.Publisher),
            Uri.TryCreate(row.Url, UriKind.Absolute, out var url) ? url.Host.ToLowerInvariant() : string.Empty,
            row.FeedId,
            row.Kind,
            row.Language?.ToLowerInvariant(),
            digest,
            CanonicalJson.ToText(row, IndexJson.Options))!;
        _statements.AddText.Run(transaction, n, article.Title, article.Text);
        _statements.AddTextWords.Run(transaction, n, article.Title, article.Text);
        _statements.MarkLatest.Run(transaction, row.ArticleId);
        return n;
    }

    private long RenewArticle(SqliteTransaction transaction, ArticleRow row, string digest)
    {
        var n = (long)_statements.RenewArticle.Run(transaction, row.ArticleId, row.Revision, digest, CanonicalJson.ToText(row, IndexJson.Options), row.StoryId)!;
        _statements.DropClaimWords.Run(transaction, n);
        _statements.DropClaims.Run(transaction, n);
        _statements.DropMentions.Run(transaction, n);
        return n;
    }

    private void WriteContents(SqliteTransaction transaction, long article, IndexedArticle indexed)
    {
        if (indexed.Article is { Story: { Merges: { } merged } story } report)
        {
            _statements.AddMerge.Run(transaction, merged, story.StoryId, report.ArticleId, report.Fetched.ToUnixTimeMilliseconds());
        }

        foreach (var claim in indexed.Claims)
        {
            WriteClaim(transaction, article, indexed.At(), claim);
        }

        foreach (var entity in indexed.Enrichment.Entities)
        {
            WriteEntity(transaction, article, indexed.At(), entity);
        }

        foreach (var place in indexed.Enrichment.Places)
        {
            WritePlace(transaction, article, indexed.At(), place);
        }
    }

    private void WriteClaim(SqliteTransaction transaction, long article, long at, ClaimMessage message)
    {
        if (_statements.AddClaim.Run(transaction, ClaimRow.Of(article, at, message)) is { } n)
        {
            var claim = message.Data;
            var sentences = (claim.AlsoSaid ?? []).Prepend(claim.Evidence).Select(static sentence => sentence.Text);
            _statements.AddClaimWords.Run(transaction, n, claim.Article.Title, string.Join('\n', sentences));
        }
    }

    private void WriteEntity(SqliteTransaction transaction, long article, long at, Entity entity) => _statements.AddEntity.Run(
        transaction, article, at, "entity", entity.Offset, entity.Length, entity.Text, entity.Name, entity.EntityId, entity.Category, entity.Subcategory, Folded(entity.Text, entity.Name), entity.Confidence);

    private void WritePlace(SqliteTransaction transaction, long article, long at, PlaceMention place)
    {
        var folded = Folded(place.Text, place.Name);
        _statements.AddPlace.Run(
            transaction, article, at, "place", place.Offset, place.Length, place.Text, place.Name, place.PlaceId, place.PlaceId, folded, folded, place.Country, place.Admin1, place.Latitude, place.Longitude, place.Precision, place.Confidence);
    }

    private static PlaceMention? PlaceOf(Alert alert, Enrichment enrichment) =>
        enrichment.Places.FirstOrDefault(mention => mention.PlaceId is not null && string.Equals(mention.PlaceId, alert.PlaceId, StringComparison.Ordinal))
            ?? enrichment.Places.FirstOrDefault(mention => alert.PlaceId is null && mention.Offset == alert.Match.Offset);

    private void WriteAlert(SqliteTransaction transaction, Alert alert, PlaceMention? place)
    {
        _statements.AddAlert.Run(
            transaction,
            alert.Id,
            alert.Time.ToUnixTimeMilliseconds(),
            FoldedName.Of(alert.Watch),
            alert.Article.ArticleId,
            alert.Article.Revision,
            alert.PlaceId,
            Folded(alert.Match.Text, alert.PlaceName),
            place?.Country ?? alert.Country,
            place?.Latitude ?? alert.Latitude,
            place?.Longitude ?? alert.Longitude,
            $",{string.Join(',', alert.EventTypes)},",
            CanonicalJson.ToText(alert, IndexJson.Options));
    }

    /// <summary>The words in the text and the full name, each between bars.</summary>
    internal static string Folded(string text, string? name) =>
        name is null || string.Equals(name, text, StringComparison.Ordinal)
            ? $"| {FoldedName.Of(text)} |"
            : $"| {FoldedName.Of(text)} | {FoldedName.Of(name)} |";

    private static string Digest(ArticleRow row, IndexedArticle indexed)
    {
        var claims = string.Join('\n', indexed.Claims.Select(static claim => CanonicalJson.ToText(claim, IndexJson.Options)));
        return ContentId.Of(
            IndexFile.SchemaVersion.ToString(CultureInfo.InvariantCulture),
            CanonicalJson.ToText(row, IndexJson.Options),
            CanonicalJson.ToText(indexed.Enrichment, IndexJson.Options),
            claims);
    }
}
