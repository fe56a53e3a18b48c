using System.Globalization;
using Ingest.Claims;
using Ingest.Feeds;
using Ingest.Index;
using Ingest.Index.Query;
using Ingest.Index.Rows;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Cli.Demo;

/// <summary>What a person wants to see of a run: feeds, articles, claims with sentence and speaker, alerts with the reason, what was set aside.</summary>
internal sealed class DemoReport(IServiceProvider services, TextWriter output)
{
    private const int ClaimsShown = 12;
    private readonly SqliteIndex _index = services.GetRequiredService<SqliteIndex>();

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await WriteFeedsAsync(cancellationToken);
        await WriteArticlesAsync(cancellationToken);
        await WriteClaimsAsync(cancellationToken);
        await WriteAlertsAsync(cancellationToken);
        await WriteSetAsideAsync(cancellationToken);
        await output.FlushAsync(cancellationToken);
    }

    private async Task WriteFeedsAsync(CancellationToken cancellationToken)
    {
        await output.WriteLineAsync("\nFEEDS");
        await foreach (var (feed, _) in services.GetRequiredService<Subscriptions>().ListAsync(cancellationToken))
        {
            await output.WriteLineAsync($"  {feed.Title,-32} {feed.Status}{(feed.Reason is null ? string.Empty : ": " + feed.Reason)}");
        }
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
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\nCLAIMS  {claims.Count} sent; the {Math.Min(ClaimsShown, claims.Count)} surest, one an article"));
        foreach (var claim in claims.GroupBy(static claim => claim.Data.Article.ArticleId, StringComparer.Ordinal).Select(static all => all.MaxBy(static claim => claim.Data.Confidence)!).Take(ClaimsShown))
        {
            await WriteClaimAsync(claim.Data);
        }
    }

    private async Task WriteClaimAsync(ClaimData claim)
    {
        var where = claim.Place is { } place ? $" at {place.Name ?? place.Text}" : string.Empty;
        var when = claim.Time is { } time ? $" on {time.Start}" : string.Empty;
        await output.WriteLineAsync($"  {claim.Event.Type,-9}{where}{when}, {claim.Modality}{(claim.Polarity == "negated" ? ", negated" : string.Empty)}, says {claim.Attribution?.Source?.Text ?? "the report itself"}");
        await output.WriteLineAsync($"    \"{claim.Evidence.Text.ReplaceLineEndings(" ")}\"");
    }

    private async Task WriteAlertsAsync(CancellationToken cancellationToken)
    {
        var alerts = (await _index.AlertsAsync(new IndexQuery(Limit: 100), cancellationToken)).Items;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\nALERTS  {alerts.Count} raised"));
        foreach (var alert in alerts.Select(static row => row.Alert))
        {
            await output.WriteLineAsync($"  {alert.Watch}: {alert.Article.Title}\n    why: {alert.Reason}");
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
