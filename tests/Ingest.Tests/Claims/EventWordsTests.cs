using Xunit;

namespace Ingest.Tests.Claims;

/// <summary>Words of talks, deals, help, blame and sanctions, and the same words in everyday life.</summary>
public sealed class EventWordsTests
{
    [Theory]
    [InlineData("CONSULT", "The ministers of Laos and Vietnam put their heads together over the dam.")]
    [InlineData("CONSULT", "The opposition leader was closeted with army chiefs for three hours.")]
    [InlineData("AGREE", "Denmark came on board with the defence pact.")]
    [InlineData("AGREE", "Rome and Tripoli papered over their quarrel.")]
    [InlineData("SUPPORT", "The bloc threw its weight behind the candidate.")]
    [InlineData("SUPPORT", "The party chief wired his congratulations to Havana.")]
    [InlineData("COOPERATE", "Rwanda sent five suspects to Brussels to stand trial there.")]
    [InlineData("AID", "Relief supplies landed in Benghazi.")]
    [InlineData("AID", "Denmark topped up its gift to the refugee agency.")]
    [InlineData("CONCEDE", "La Paz tore up the fuel decree.")]
    [InlineData("CONCEDE", "Bail was granted to the opposition lawmaker.")]
    [InlineData("REQUEST", "Bulgaria put in for money from the recovery fund.")]
    [InlineData("ACCUSE", "Yerevan branded the shelling a war crime.")]
    [InlineData("ACCUSE", "Beijing took umbrage at the senator's trip.")]
    [InlineData("ACCUSE", "The police watchdog launched a review of the shooting.")]
    [InlineData("REJECT", "Guatemala is dragging its feet over the extradition.")]
    [InlineData("REJECT", "The guerrillas would have none of the amnesty.")]
    [InlineData("SANCTION", "Three attaches were sent packing by Warsaw.")]
    [InlineData("SANCTION", "Buenos Aires put a stop to gas deliveries to Santiago.")]
    public void Find_WordOfPublicLife_TellsTheType(string type, string text) => Assert.Contains(Texts.Claims(text), claim => string.Equals(claim.Event.Type, type, StringComparison.Ordinal));

    [Theory]
    [InlineData("A warm welcome awaits guests at the hotel.")]
    [InlineData("The goalkeeper turned away two penalties.")]
    [InlineData("The gallery hosts a show of his early prints.")]
    [InlineData("The shop dropped its prices before Christmas.")]
    [InlineData("Her novel has been praised for its dry wit.")]
    [InlineData("The insurer raised its premiums for cyclists.")]
    [InlineData("The grandmaster offered a draw after 30 moves.")]
    [InlineData("The designer teamed up with a shoe brand for her spring line.")]
    [InlineData("The airline cancelled six flights because of fog.")]
    [InlineData("A cold front will meet warm air over the Alps.")]
    public void Find_SameWordInEverydayLife_TellsOfNothing(string text) => Assert.Empty(Texts.Claims(text));

    [Theory]
    [InlineData("The junta paid no heed to the demands of the union.")]
    [InlineData("The guerrillas would have none of the amnesty.")]
    public void Find_RefusedWithNo_IsNotNegated(string text) =>
        Assert.Equal("affirmed", Assert.Single(Texts.Claims(text), static claim => claim.Event.Type is "REJECT").Polarity);
}
