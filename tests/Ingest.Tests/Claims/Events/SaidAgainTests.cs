using Ingest.Claims;
using Xunit;

namespace Ingest.Tests.Claims.Events;

public sealed class SaidAgainTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("The army shelled Tarvu on Monday. A market burned. The army shelled Tarvu with rockets.")]
    [InlineData("Soldiers arrested the deputy mayor in Tarvu. The arrest of the deputy mayor by soldiers followed weeks of protest.")]
    [InlineData("Gunmen kidnapped two engineers in Tarvu on Monday. The kidnapping of the engineers by gunmen was the third this year.")]
    public async Task Analyze_EventToldTwice_IsOneClaimWithBothSentences(string text)
    {
        var analysis = await AnalyzeAsync(text);
        var claim = Assert.Single(analysis.Claims, static claim => claim.AlsoSaid is not null);
        var again = Assert.Single(claim.AlsoSaid!);
        Assert.Equal(text.Substring(again.Offset, again.Length), again.Text);
        Assert.NotEqual(claim.Evidence.Offset, again.Offset);
        Assert.Contains(claim.Event.Trigger.Text, claim.Evidence.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Gunmen killed a judge in Raqqa on Monday. Gunmen killed a judge in Aleppo.")]
    [InlineData("The army shelled Tarvu on Monday. The army shelled Tarvu on Friday.")]
    [InlineData("The army shelled Tarvu on Monday. The army did not shell Tarvu.")]
    [InlineData("The army shelled Tarvu on Monday. The army will shell Tarvu.")]
    [InlineData("Police arrested ten students. Police arrested the mayor.")]
    [InlineData("The army shelled Tarvu, the mayor said. The army shelled Tarvu, a resident said.")]
    [InlineData("The army shelled Tarvu. The army shelled Tarvu again.")]
    [InlineData("Gunmen attacked a convoy. Gunmen attacked another convoy.")]
    [InlineData("An attack hit the camp. People feared an attack.")]
    public async Task Analyze_OtherEventOrOtherSpeaker_StaysApart(string text) =>
        Assert.All((await AnalyzeAsync(text)).Claims, static claim => Assert.Null(claim.AlsoSaid));

    [Fact]
    public async Task Analyze_SecondTellingWithMore_FillsWhatIsMissing()
    {
        const string text = "The army shelled the northern camp on Monday. Rain fell. The army shelled the northern camp near Raqqa.";
        var analysis = await AnalyzeAsync(text);
        var claim = Assert.Single(analysis.Claims, static claim => claim.Event.Trigger.Text == "shelled");
        Assert.Equal("Monday", analysis.Times[claim.TimeIndex!.Value].Text);
        Assert.Equal("Raqqa", analysis.Places[claim.PlaceIndex!.Value].Text);
    }

    [Fact]
    public async Task Analyze_SameTextTwice_GivesTheSameClaims()
    {
        const string text = "The army shelled Tarvu on Monday. The shelling of Tarvu by the army went on. The army shelled Tarvu. The attack killed two.";
        var (one, other) = (await AnalyzeAsync(text), await AnalyzeAsync(text));
        Assert.Equal(one.Claims.Select(static claim => claim.Id), other.Claims.Select(static claim => claim.Id), StringComparer.Ordinal);
        Assert.Equal(one.Claims.Count, one.Claims.Select(static claim => claim.Id).Distinct(StringComparer.Ordinal).Count());
    }

    private static async Task<Analysis> AnalyzeAsync(string text)
    {
        var outcome = await Texts.Analyzer(new ListedNames("Northern Aid")).AnalyzeAsync(new AnalysisInput(text, null, Texts.Published, null, null), Token);
        return Assert.IsType<AnalysisOutcome.Analyzed>(outcome).Analysis;
    }
}
