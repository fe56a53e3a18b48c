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
        var analyzer = Texts.Analyzer(new ListedNames { Failure = new RecognitionOutcome.Unavailable("busy", "The service is busy.", true, TimeSpan.FromSeconds(30)) });
        var outcome = await analyzer.AnalyzeAsync(new AnalysisInput("Rebels captured the town near the river on Monday.", null, null, "en", null), Stop);
        Assert.Equal(new AnalysisOutcome.Unavailable("busy", "The service is busy.", true, TimeSpan.FromSeconds(30)), outcome);
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
        var enricher = Texts.Enricher();
        var revision = Texts.Revision("Rebels captured the town on Monday, residents said.");
        var first = Assert.IsType<EnrichmentOutcome.Enriched>(await enricher.EnrichAsync(revision, Stop)).Enrichment;
        var second = Assert.IsType<EnrichmentOutcome.Enriched>(await enricher.EnrichAsync(revision, Stop)).Enrichment;
        Assert.Equal(ClaimsJsonText(first), ClaimsJsonText(second));
        Assert.Equal(("a1", "r1", enricher.Version), (first.ArticleId, first.Revision, first.Engine));
        Assert.StartsWith("2.0.0+claims.", first.Engine.Version, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enrich_AnswerWithWarningsAndUsage_KeepsThemAndWhoAnswered()
    {
        var enricher = Texts.Enricher(new ListedNames { Warnings = ["It is slow today."], Usage = new RecognitionUsage(3, 0.003m) });
        var enrichment = Assert.IsType<EnrichmentOutcome.Enriched>(await enricher.EnrichAsync(Texts.Revision("Rebels captured the town on Monday, residents said."), Stop)).Enrichment;
        Assert.Equal("It is slow today.", Assert.Single(enrichment.Warnings));
        Assert.Equal(("listed", "list-1"), (enrichment.Engine.Name, enrichment.Engine.Model));
        Assert.EndsWith("\"warnings\":[\"It is slow today.\"],\"usage\":{\"textRecords\":3,\"listPriceUsd\":0.003}}", ClaimsJsonText(enrichment), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enrich_NotEnglish_IsTheEmbeddedEnginesWork()
    {
        var revision = Texts.Revision("Die Regierung hat am Montag beschlossen, dass die Brücke über den Fluss gesperrt bleibt, bis sie geprüft ist.") with { Language = "de" };
        var enrichment = Assert.IsType<EnrichmentOutcome.Enriched>(await Texts.Enricher().EnrichAsync(revision, Stop)).Enrichment;
        Assert.Equal(("de", "embedded"), (enrichment.Language, enrichment.Engine.Name));
    }

    [Fact]
    public async Task Repeat_ServiceThatAnswersOtherwiseNow_KeepsItsFirstAnswer()
    {
        var revision = Texts.Revision("The Northern Front captured the town on Monday, residents said.");
        var first = Assert.IsType<EnrichmentOutcome.Enriched>(await Texts.Enricher(new ListedNames("Northern Front") { Warnings = ["Slow."], Usage = new RecognitionUsage(1, 0.001m) }).EnrichAsync(revision, Stop)).Enrichment;
        var silent = Texts.Enricher(new ListedNames { Failure = new RecognitionOutcome.Unavailable("gone", "Nobody must be asked.", true) });
        var again = Assert.IsType<EnrichmentOutcome.Enriched>(await silent.RepeatAsync(revision, first, Stop)).Enrichment;
        Assert.Equal(ClaimsJsonText(first), ClaimsJsonText(again));
        Assert.Equal("e-Northern Front", Assert.Single(again.Claims).Actor?.EntityId);
    }

    [Fact]
    public async Task Repeat_EmbeddedThatStoodIn_IsFoundAnewWithoutTheService()
    {
        var revision = Texts.Revision("Rebels captured the town on Monday, residents said.");
        var embedded = new EmbeddedRecognizer(new EntityMerging(EntityAliases.Load()));
        var first = Assert.IsType<EnrichmentOutcome.Enriched>(await Texts.Enricher(embedded).EnrichAsync(revision, Stop)).Enrichment with { Warnings = ["The cap was reached."] };
        var silent = Texts.Enricher(new ListedNames { Failure = new RecognitionOutcome.Unavailable("gone", "Nobody must be asked.", true) });
        var again = Assert.IsType<EnrichmentOutcome.Enriched>(await silent.RepeatAsync(revision, first, Stop)).Enrichment;
        Assert.Equal(ClaimsJsonText(first), ClaimsJsonText(again));
    }

    private static string ClaimsJsonText(Enrichment enrichment) => Ingest.Storage.CanonicalJson.ToText(enrichment, ClaimsJson.Options);
}
