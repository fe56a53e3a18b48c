using System.Globalization;
using Ingest.Storage;

namespace Ingest.Articles.Visits;

/// <summary>
/// Writes down that pages are gone and that they are back. The fact comes first; then the caller tells the index; then <see cref="NoteAsync"/>
/// changes the article's state. Dying in between repeats all three with the same result.
/// </summary>
public sealed class Withdrawals(ArticleArchive articles, IBlobStore store, TimeProvider clock)
{
    /// <summary>The fact that the article's page is gone; null where that is known.</summary>
    /// <param name="due">The time the visit was due, from which the fact has its id.</param>
    public async Task<Withdrawal?> GoneAsync(string articleId, string url, DateTimeOffset due, int status, string message, CancellationToken cancellationToken) =>
        (await articles.FindAsync(articleId, cancellationToken))?.Withdrawn is null
            ? await KeepAsync(new Withdrawal(Id(articleId, due, isOver: false), articleId, url, clock.GetUtcNow(), IsOver: false, status, message), due, cancellationToken)
            : null;

    /// <summary>The fact that the article's page is there again; null where it was never known to be gone.</summary>
    /// <param name="seen">The time the visit was due, or that of the fetch.</param>
    public async Task<Withdrawal?> BackAsync(string articleId, string url, DateTimeOffset seen, CancellationToken cancellationToken) =>
        (await articles.FindAsync(articleId, cancellationToken))?.Withdrawn is { } gone
            ? await KeepAsync(
                new Withdrawal(
                    Id(articleId, seen, isOver: true), articleId, url, clock.GetUtcNow(), IsOver: true, Status: null,
                    string.Create(CultureInfo.InvariantCulture, $"The page is there again; it was gone since {gone.Time.UtcDateTime:yyyy-MM-dd HH:mm} UTC at the latest.")),
                seen,
                cancellationToken)
            : null;

    /// <summary>Changes the article's state to what a fact says.</summary>
    public Task NoteAsync(Withdrawal fact, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return articles.ChangeAsync(fact.ArticleId, state => state with { Withdrawn = fact.IsOver ? null : fact }, cancellationToken);
    }

    // Another attempt may have written it at another time: what is kept is what counts.
    private async Task<Withdrawal> KeepAsync(Withdrawal fact, DateTimeOffset due, CancellationToken cancellationToken)
    {
        var name = BlobName.Withdrawal(due, fact.Id);
        var outcome = await store.CreateAsync(name, CanonicalJson.ToUtf8(fact, ArticleJson.Options), "application/json", cancellationToken);
        return outcome == CreateOutcome.AlreadyThere && await store.GetAsync(name, cancellationToken) is { } kept
            ? CanonicalJson.Read<Withdrawal>(kept.Content.Span, ArticleJson.Options)
            : fact;
    }

    private static string Id(string articleId, DateTimeOffset due, bool isOver) =>
        ContentId.Of(articleId, due.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), isOver ? "back" : "gone");
}
