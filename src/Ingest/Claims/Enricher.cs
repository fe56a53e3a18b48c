using Ingest.Articles;
using Ingest.Entities;

namespace Ingest.Claims;

/// <summary>Analyses article revisions. The same revision and recogniser's answer give the same enrichment, whenever and wherever it is made.</summary>
public sealed class Enricher(ArticleAnalyzer analyzer, EmbeddedRecognizer embedded)
{
    /// <summary>What is stamped on enrichments as long as the recogniser answers itself.</summary>
    public EngineVersion Version => analyzer.Version;

    /// <summary>Times are counted from the publication, else from when the page was fetched.</summary>
    public async Task<EnrichmentOutcome> EnrichAsync(ArticleRevision revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return Outcome(revision, await analyzer.AnalyzeAsync(Input(revision), TextId(revision), cancellationToken));
    }

    /// <summary>
    /// Makes a kept enrichment again without any network: what the embedded recogniser answered is found anew, what a service answered is taken
    /// from <paramref name="stored"/>, and so is what was said about it (warnings, usage). Everything else is made from the text.
    /// </summary>
    public async Task<EnrichmentOutcome> RepeatAsync(ArticleRevision revision, Enrichment stored, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(stored);
        if (stored.Engine.Name != EmbeddedRecognizer.Stamp.Name)
        {
            return Outcome(revision, await analyzer.AnalyzeAsync(Input(revision), TextId(revision), new StoredAnswer(stored), cancellationToken));
        }

        var outcome = Outcome(revision, await analyzer.AnalyzeAsync(Input(revision), TextId(revision), embedded, cancellationToken));
        return outcome is EnrichmentOutcome.Enriched { Enrichment: var again }
            ? new EnrichmentOutcome.Enriched(again with { Warnings = stored.Warnings, Usage = stored.Usage })
            : outcome;
    }

    private static AnalysisInput Input(ArticleRevision revision) =>
        new(revision.Text, revision.Title, revision.Published ?? revision.Fetched, revision.Language, revision.Publisher);

    private static string TextId(ArticleRevision revision) => ClaimIds.TextId(revision.ArticleId, revision.Revision);

    private static EnrichmentOutcome Outcome(ArticleRevision revision, AnalysisOutcome outcome) => outcome switch
    {
        AnalysisOutcome.Analyzed analyzed => new EnrichmentOutcome.Enriched(From(revision, analyzed.Analysis)),
        AnalysisOutcome.Unavailable unavailable => new EnrichmentOutcome.Unavailable(unavailable.Code, unavailable.Message, unavailable.IsTransient, unavailable.After),
        var other => throw new InvalidOperationException($"The analyser answered {other}, which nobody knows."),
    };

    private static Enrichment From(ArticleRevision revision, Analysis analysis) => new(
        revision.ArticleId,
        revision.Revision,
        revision.Day,
        analysis.Engine,
        analysis.Language,
        analysis.Entities,
        analysis.Places,
        analysis.Times,
        analysis.Attributions,
        analysis.Claims,
        analysis.Warnings,
        analysis.Usage);
}
