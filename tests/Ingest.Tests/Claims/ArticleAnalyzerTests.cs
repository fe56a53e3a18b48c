using Ingest.Claims;
using Ingest.Entities;
using Xunit;

namespace Ingest.Tests.Claims;

public sealed class ArticleAnalyzerTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Analyze_RecogniserUnavailable_SaysSo()
    {
        var analyzer = Texts.Analyzer(new ListedNames { Failure = new RecognitionOutcome.Unavailable("busy", "The service is busy.", true) });
        var outcome = await analyzer.AnalyzeAsync(new AnalysisInput("Rebels captured the town near the river on Monday.", null, null, "en", null), Stop);
        Assert.Equal(new AnalysisOutcome.Unavailable("busy", "The service is busy.", true), outcome);
    }

    [Fact]
    public async Task Analyze_NamedActor_CarriesItsEntity()
    {
        var analyzer = Texts.Analyzer(new ListedNames("Northern Front"));
        var outcome = await analyzer.AnalyzeAsync(new AnalysisInput("The Northern Front captured the town on Monday, residents said.", null, null, "en", null), Stop);
        Assert.Equal("e-Northern Front", Assert.IsType<AnalysisOutcome.Analyzed>(outcome).Analysis.Claims[0].Actor?.EntityId);
    }

    [Fact]
    public async Task Enrich_SameRevisionTwice_GivesTheSame()
    {
        var enricher = new Enricher(Texts.Analyzer());
        var revision = Texts.Revision("Rebels captured the town on Monday, residents said.");
        var first = Assert.IsType<EnrichmentOutcome.Enriched>(await enricher.EnrichAsync(revision, Stop)).Enrichment;
        var second = Assert.IsType<EnrichmentOutcome.Enriched>(await enricher.EnrichAsync(revision, Stop)).Enrichment;
        Assert.Equal(ClaimsJsonText(first), ClaimsJsonText(second));
        Assert.Equal(("a1", "r1", enricher.Version), (first.ArticleId, first.Revision, first.Engine));
        Assert.StartsWith("2.0.0+claims.", first.Engine.Version, StringComparison.Ordinal);
    }

    private static string ClaimsJsonText(Enrichment enrichment) => Ingest.Storage.CanonicalJson.ToText(enrichment, ClaimsJson.Options);
}
