using Ingest.Claims;
using Xunit;

namespace Ingest.Tests.Claims;

public sealed class PlaceChoiceTests
{
    [Theory]
    [InlineData("Soldiers shot dead two students in the Sudanese capital, Khartoum, on Monday.", "shot dead", "Khartoum")]
    [InlineData("Rebels are massing fighters along the Amu Darya, border guards warned.", "massing", "Amu Darya")]
    [InlineData("An ambush on the highway linking Misrata and Sirte killed three guards of the water authority.", "ambush", "Misrata|Sirte")]
    [InlineData("The mayor of Hama was remanded in custody by a court in Ankara.", "remanded in custody", "Ankara")]
    [InlineData("An ambush in Sudan, Chad and Niger killed three guards.", "ambush", "Sudan")]
    public async Task Analyze_PlaceOfAnEvent_IsTheFinestThatSaysWhere(string text, string trigger, string place)
    {
        var outcome = await Texts.Analyzer().AnalyzeAsync(new AnalysisInput(text, null, null, null, null), TestContext.Current.CancellationToken);
        var analysis = Assert.IsType<AnalysisOutcome.Analyzed>(outcome).Analysis;
        var claim = analysis.Claims.Single(claim => claim.Event.Trigger.Text == trigger);
        Assert.Contains(analysis.Places[claim.PlaceIndex!.Value].Text, place.Split('|'), StringComparer.Ordinal);
    }

    [Fact]
    public void Find_HomeOfTheSpeaker_IsNotWhereItHappened() =>
        Assert.Null(Assert.Single(Texts.Claims("Soldiers burned the mill, said Amina Diallo, a union organiser from Gao.")).PlaceIndex);

    [Fact]
    public void Find_TimeThatTellsOneAttackFromOthers_IsNotWhenThePlannerWasArrested()
    {
        var claim = Texts.Claims("Police arrested the planner of last year's attack.").Single(static claim => claim.Event.Trigger.Text == "arrested");
        Assert.Null(claim.TimeIndex);
    }
}
