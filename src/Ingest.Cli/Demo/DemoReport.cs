using System.Globalization;
using Ingest.Claims;
using Ingest.Cli.Host;
using Ingest.Feeds;
using Ingest.Index;
using Ingest.Index.Query;
using Ingest.Index.Rows;
using Ingest.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Cli.Demo;

/// <summary>What a person wants to see of a run: feeds, articles, claims with sentence and speaker, alerts with the reason, what was set aside.</summary>
internal sealed class DemoReport(IServiceProvider services, TextWriter output)
{
    private const int ClaimsShown = 12;
    private const int NotesShown = 3;
    private readonly SqliteIndex _index = services.GetRequiredService<SqliteIndex>();

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await WriteFeedsAsync(cancellationToken);
        await WriteArticlesAsync(cancellationToken);
        await WriteClaimsAsync(cancellationToken);
        await WriteContradictionsAsync(cancellationToken);
        await WriteAlertsAsync(cancellationToken);
        await WriteSetAsideAsync(cancellationToken);
        await output.WriteLineAsync("\nCOUNTS");
        await RunReport.WriteCountsAsync(services.GetRequiredService<Tally>(), output);
        await output.FlushAsync(cancellationToken);
    }

    private async Task WriteFeedsAsync(CancellationToken cancellationToken)
    {
        await output.WriteLineAsync("\nFEEDS");
        await foreach (var (feed, _) in services.GetRequiredService<Subscriptions>().ListAsync(cancellationToken))
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {feed.Title,-30} {feed.EntryCount()} entries, {feed.Status}"));
            foreach (var note in await NotesAsync(feed, cancellationToken))
            {
                await output.WriteLineAsync($"    {note}");
            }
        }
    }

    // What was wrong with the document is read from the stored bytes, as anyone can at any later time.
    private async Task<IEnumerable<string>> NotesAsync(FeedState feed, CancellationToken cancellationToken)
    {
        var notes = feed.Reason is null ? [] : new List<string> { feed.Reason };
        if (feed.Sha256 is { } sha256
            && await services.GetRequiredService<IBlobStore>().GetAsync(BlobName.RawFeed(sha256), cancellationToken) is { } blob
            && FeedParser.Parse(blob.Content, feed.Url, null) is FeedParseOutcome.Parsed { Feed: var parsed })
        {
            notes.AddRange(parsed.Warnings.Select(static warning => $"repaired: {warning.Message}"));
        }

        return notes.Distinct(StringComparer.Ordinal).Take(NotesShown);
    }

    private async Task WriteArticlesAsync(CancellationToken cancellationToken)
    {
        var summary = await _index.SummaryAsync(cancellationToken);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\nARTICLES  {summary.Articles} kept, {summary.Revisions} revisions, {summary.Stories} stories"));
        foreach (var article in (await _index.ArticlesAsync(new IndexQuery(Limit: 100), cancellationToken)).Items)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {article.Published:yyyy-MM-dd HH:mm}  {article.Title}{Note(article)}"));
        }
    }

    private static string Note(ArticleRow article) => (article.DuplicateOf, article.Replaces) switch
    {
        (not null, _) => string.Create(CultureInfo.InvariantCulture, $"  [copy, {article.Similarity:P0} the same]"),
        (_, not null) => "  [corrected: an earlier revision is kept]",
        _ => string.Empty,
    };

    private async Task WriteClaimsAsync(CancellationToken cancellationToken)
    {
        var claims = (await _index.ClaimsAsync(new IndexQuery(Limit: 500), cancellationToken)).Items;
        var shown = claims.GroupBy(static claim => claim.Data.Article.ArticleId, StringComparer.Ordinal).Select(static all => all.MaxBy(Telling)!).Take(ClaimsShown).ToList();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\nCLAIMS  {claims.Count} in the latest revisions; one each of {shown.Count} articles"));
        foreach (var claim in shown)
        {
            await WriteClaimAsync(claim.Data);
        }
    }

    /// <summary>A claim that says who, where and when tells more than one that is merely sure, and a denial more than the charge.</summary>
    private static double Telling(ClaimMessage claim) =>
        (claim.Data.Modality is "denied" ? 0.5 : 0) + (claim.Data.Attribution?.Source is null ? 0 : 1) + (claim.Data.Place is null ? 0 : 1) + (claim.Data.Actor is null ? 0 : 0.5) + claim.Data.Confidence;

    private async Task WriteClaimAsync(ClaimData claim)
    {
        var who = claim.Actor is { } actor ? $" by {actor.Text}" : string.Empty;
        var whom = claim.Target is { } target ? $", to {target.Text}" : string.Empty;
        var where = claim.Place is { } place ? $", at {place.Name ?? place.Text} ({place.PlaceId ?? "not on the map"})" : string.Empty;
        var when = claim.Time is { Basis: ClaimTime.InText } time ? $", {time.Start}" : string.Empty;
        await output.WriteLineAsync($"  {claim.Event.Subtype ?? claim.Event.Type}{who}{whom}{where}{when}");
        await output.WriteLineAsync($"    {(claim.Polarity == "negated" ? "negated, " : string.Empty)}{claim.Modality}; says {claim.Attribution?.Source?.Text ?? claim.Article.Publisher}: \"{claim.Evidence.Text.ReplaceLineEndings(" ")}\"");
    }

    private async Task WriteContradictionsAsync(CancellationToken cancellationToken)
    {
        var found = (await _index.ContradictionsAsync(new IndexQuery(), cancellationToken)).Items;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\nCONTRADICTIONS  {found.Count} found"));
        foreach (var contradiction in found)
        {
            await output.WriteLineAsync($"  {contradiction.Event.Event.Subtype ?? contradiction.Event.Event.Type}: {contradiction.Text}");
        }
    }

    private async Task WriteAlertsAsync(CancellationToken cancellationToken)
    {
        var alerts = (await _index.AlertsAsync(new IndexQuery(Limit: 100), cancellationToken)).Items;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\nALERTS  {alerts.Count} raised"));
        foreach (var alert in alerts.Select(static row => row.Alert))
        {
            await output.WriteLineAsync($"  {alert.Watch}: {alert.Article.Title}\n    \"{alert.Sentence.Text.ReplaceLineEndings(" ")}\"\n    why: {alert.Reason}");
        }
    }

    private async Task WriteSetAsideAsync(CancellationToken cancellationToken)
    {
        await output.WriteLineAsync("\nSET ASIDE");
        foreach (var entry in await _index.SetAsideAsync(100, cancellationToken))
        {
            await output.WriteLineAsync($"  {entry.Url}\n    why: {entry.Code}: {entry.Message}");
        }
    }
}
