using Xunit;

namespace Ingest.Tests.Claims;

/// <summary>Turns of speech of force, arrest, rescue and disaster, and their neighbours that tell of something else.</summary>
public sealed class ForceWordsTests
{
    [Theory]
    [InlineData("Peru shifted two brigades to the border.", "shifted", "MOBILIZE", "troops")]
    [InlineData("Sixty policemen flew to Honiara to join the mission.", "flew to", "MOBILIZE", "troops")]
    [InlineData("The president ordered the army into the slums.", "ordered", "MOBILIZE", "troops")]
    [InlineData("Two frigates steamed into the gulf.", "steamed into", "MOBILIZE", "troops")]
    [InlineData("The junta put its garrisons on a war footing.", "put", "MOBILIZE", "alert")]
    [InlineData("The army test-fired a missile.", "test-fired", "MOBILIZE", "weapons")]
    [InlineData("The army marched on the capital.", "marched on", "MOBILIZE", "troops")]
    [InlineData("Agents burst into the editor's flat.", "burst into", "COERCE", "seize")]
    [InlineData("Agents hauled a presenter out of her studio.", "hauled", "COERCE", "arrest")]
    [InlineData("Police carried off the archive of the charity.", "carried off", "COERCE", "seize")]
    [InlineData("The regulator pulled two channels off the air.", "pulled", "COERCE", "censor")]
    [InlineData("The junta put the premier under house arrest.", "put", "COERCE", "arrest")]
    [InlineData("The commission struck the candidate off the ballot.", "struck", "COERCE", "ban")]
    [InlineData("Officers put a preacher on a plane.", "put", "COERCE", "deport")]
    [InlineData("Gunmen gunned down a prosecutor.", "gunned down", "ASSAULT", "firearms")]
    [InlineData("A patrol came under fire from rebels.", "came under fire", "ASSAULT", "firearms")]
    [InlineData("Warders pulled out his toenails.", "pulled out", "ASSAULT", "torture")]
    [InlineData("Arsonists lobbed petrol bombs through the window.", "lobbed petrol bombs", "ASSAULT", "explosives")]
    [InlineData("Saboteurs cut a cable.", "cut", "ASSAULT", "destroy")]
    [InlineData("Raiders took the camels.", "took", "ASSAULT", "destroy")]
    [InlineData("Burglars tunnelled into the vault.", "tunnelled into", "ASSAULT", "destroy")]
    [InlineData("Gunmen dragged a priest from his pulpit.", "dragged", "ASSAULT", "abduct")]
    [InlineData("Rebels were beaten back by the guards.", "beaten back", "ASSAULT", "firearms")]
    [InlineData("The coastguard winched the survivors off the raft.", "winched", "AID", null)]
    public void Find_TurnsOfSpeechOfForce_HaveTheirType(string text, string trigger, string type, string? mode)
    {
        var claim = Texts.Claims(text).First(claim => claim.Event.Trigger.Text == trigger);
        Assert.Equal((type, mode), (claim.Event.Type, claim.Event.Mode));
    }

    [Theory]
    [InlineData("Lightning killed two hikers.", "killed", "Natural disaster")]
    [InlineData("Cholera has killed 80 people.", "killed", "Natural disaster")]
    [InlineData("The river broke its banks.", "broke", "Natural disaster")]
    [InlineData("A tram left the rails.", "left the rails", "Man-made disaster")]
    [InlineData("A lorry slammed into a bus.", "slammed into", "Man-made disaster")]
    [InlineData("Three boys drowned in a canal.", "drowned", "Man-made disaster")]
    [InlineData("Smugglers drowned two migrants.", "drowned", "Attack")]
    [InlineData("A trawler sank near the cape.", "sank", "Man-made disaster")]
    [InlineData("A drone slammed into the terminal.", "slammed into", "Air/drone strike")]
    [InlineData("Gunmen killed two hikers.", "killed", "Attack")]
    public void Find_DisastersAndDeedsBesideThem_HaveTheirSubEvent(string text, string trigger, string subtype) =>
        Assert.Equal(subtype, Texts.Claims(text).First(claim => claim.Event.Trigger.Text == trigger).Event.Subtype);

    [Theory]
    [InlineData("The junta vowed to bomb the port.", "bomb", "threatened")]
    [InlineData("The junta vowed to release the prisoners.", "release", "planned")]
    [InlineData("The rebels swore to seize the port.", "seize", "threatened")]
    [InlineData("The prisoner was set free on Friday; he pledged to go on.", "set", "asserted")]
    public void Find_WhatIsVowed_IsAThreatOnlyWhereItDoesHarm(string text, string trigger, string modality) =>
        Assert.Equal(modality, Texts.Claims(text).First(claim => claim.Event.Trigger.Text == trigger).Modality);
}
