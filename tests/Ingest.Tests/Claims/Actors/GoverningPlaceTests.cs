using Ingest.Claims;
using Xunit;

namespace Ingest.Tests.Claims.Actors;

public sealed class GoverningPlaceTests
{
    [Theory]
    [InlineData("Rebels shelled Aleppo.", null)]
    [InlineData("Oslo condemned Damascus.", "government")]
    public async Task Analyze_TownThatIsTheTarget_GovernsOnlyWhereWordsAreMeantForIt(string text, string? kind)
    {
        var outcome = await Texts.Analyzer().AnalyzeAsync(new AnalysisInput(text, null, null, "en", null), TestContext.Current.CancellationToken);
        var target = Assert.IsType<AnalysisOutcome.Analyzed>(outcome).Analysis.Claims[0].Target;
        Assert.Equal((text.Split(' ')[2].TrimEnd('.'), kind), (target?.Text, target?.Kind));
    }
}
