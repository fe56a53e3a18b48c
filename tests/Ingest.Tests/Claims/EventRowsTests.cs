using Xunit;

namespace Ingest.Tests.Claims;

/// <summary>Turns of the wires that were taught together with the senses in which they tell of nothing.</summary>
public sealed class EventRowsTests
{
    [Theory]
    [InlineData("Harare and Lusaka pencilled in a pact.", "pencilled in", "AGREE")]
    [InlineData("Delegates stormed out of the summit in Accra.", "stormed out of", "REJECT")]
    [InlineData("The only bridge was washed away on Sunday.", "washed away", "ASSAULT")]
    [InlineData("The explosion was an accident.", "explosion", "ASSAULT")]
    [InlineData("The strike forced the mine to shut.", "strike", "PROTEST")]
    [InlineData("The jailing of the nun drew outrage in Manila.", "drew outrage", "ACCUSE")]
    [InlineData("The cabinet tore up the mining contract.", "tore up", "REJECT")]
    [InlineData("The army took over the state broadcaster.", "took over", "COERCE")]
    [InlineData("Oman dispatched a mediator to Sanaa.", "dispatched", "CONSULT")]
    [InlineData("Seoul embraced the proposal of the north.", "embraced", "SUPPORT")]
    [InlineData("Delhi and Islamabad set up a hotline.", "set up", "COOPERATE")]
    public void Find_TurnOfTheWires_HasItsType(string text, string trigger, string type) =>
        Assert.Contains(Texts.Claims(text), claim => claim.Event.Trigger.Text.StartsWith(trigger, StringComparison.Ordinal) && claim.Event.Type == type);
}
