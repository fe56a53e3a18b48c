using Ingest.Articles;

namespace Ingest.Claims;

/// <summary>Analyses article revisions. The same revision and engine give the same enrichment, whenever and wherever it is made.</summary>
public sealed class Enricher(ArticleAnalyzer analyzer)
{
    /// <summary>What is stamped on every enrichment.</summary>
    public EngineVersion Version => analyzer.Version;

    /// <summary>Times are counted from the publication, else from when the page was fetched.</summary>
    public async Task<EnrichmentOutcome> EnrichAsync(ArticleRevision revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var input = new AnalysisInput(revision.Text, revision.Title, revision.Published ?? revision.Fetched, revision.Language, revision.Publisher);
        var textId = ClaimIds.TextId(revision.ArticleId, revision.Revision);
        return await analyzer.AnalyzeAsync(input, textId, cancellationToken) switch
        {
            AnalysisOutcome.Analyzed analyzed => new EnrichmentOutcome.Enriched(From(revision, analyzed.Analysis)),
            AnalysisOutcome.Unavailable unavailable => new EnrichmentOutcome.Unavailable(unavailable.Code, unavailable.Message, unavailable.IsTransient),
            var other => throw new InvalidOperationException($"The analyser answered {other}, which nobody knows."),
        };
    }

    private Enrichment From(ArticleRevision revision, Analysis analysis) => new(
        revision.ArticleId,
        revision.Revision,
        revision.Day,
        analyzer.Version,
        analysis.Language,
        analysis.Entities,
        analysis.Places,
        analysis.Times,
        analysis.Attributions,
        analysis.Claims,
        Warnings: []);
}
