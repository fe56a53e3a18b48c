using Xunit;

namespace Ingest.Tests.Claims.Roles;

public sealed class RoleFinderTests
{
    [Theory]
    [InlineData("The general ordered the army to attack the port.", "attack", "the army", "the port")]
    [InlineData("Rebels tried to attack the port.", "attack", "Rebels", "the port")]
    [InlineData("The commission accused the army of shelling the clinic.", "shelling", "the army", "the clinic")]
    [InlineData("Soldiers are believed to have attacked the port.", "attacked", "Soldiers", "the port")]
    [InlineData("An attempt by the gang to abduct the mayor failed.", "abduct", "the gang", "the mayor")]
    [InlineData("The army said it had shelled the town.", "shelled", "The army", "the town")]
    [InlineData("Demonstrators were arrested and beaten.", "beaten", null, "Demonstrators")]
    [InlineData("A roadside bomb hit an army truck.", "bomb", null, "an army truck")]
    [InlineData("The bishop had been shot by gunmen.", "shot", "gunmen", "The bishop")]
    [InlineData("Clashes between herders and farmers went on.", "Clashes", "herders and farmers", null)]
    [InlineData("The beating of two students by riot police was filmed.", "beating", "riot police", "two students")]
    [InlineData("“We condemn the coup,” the union said.", "condemn", "the union", "the coup")]
    [InlineData("Drivers feared shelling on the road.", "shelling", null, "the road")]
    [InlineData("Protesters set fire to a bank.", "set fire to", "Protesters", "a bank")]
    [InlineData("A curfew was imposed on the town.", "imposed", null, "the town")]
    [InlineData("Reporters had their cameras confiscated by guards.", "confiscated", "guards", "their cameras")]
    [InlineData("Their truck was hit by a roadside bomb on the highway.", "roadside bomb", null, "Their truck")]
    [InlineData("The army killed nine militants in strikes on caves.", "strikes", "The army", "caves")]
    [InlineData("The villagers drove off the loggers and burned their camp.", "drove off", "The villagers", "the loggers")]
    [InlineData("The commission accused the army of torture.", "torture", "the army", null)]
    [InlineData("The court jailed the pirates for hijacking a trawler.", "hijacking", "the pirates", "a trawler")]
    [InlineData("Three men were held after synagogue arson.", "arson", null, "synagogue")]
    [InlineData("Helicopters dropped barrels, a rescuer said, and then fired on the crowd.", "fired", "Helicopters", "the crowd")]
    [InlineData("Guards turned back a convoy at the border.", "turned back", "Guards", "a convoy")]
    [InlineData("The court met on Friday, hours after the generals had sacked its chair and shelled the port.", "shelled", "the generals", "the port")]
    [InlineData("Iskar expelled two envoys; Oslo protested and recalled its ambassador.", "recalled", "Oslo", "its ambassador")]
    [InlineData("Soldiers shot and beat three students on Monday, the latest of many.", "shot", "Soldiers", "three students")]
    [InlineData("Police arrested its founder, Ada Novak, who was released a day later.", "released", null, "Ada Novak")]
    [InlineData("Norway cut off budget aid to Iskar.", "cut off", "Norway", "Iskar")]
    [InlineData("The militia threatened reprisals against the villagers.", "threatened", "The militia", "the villagers")]
    [InlineData("The generals gave Iskar until Friday to withdraw its patrols.", "gave", "The generals", "Iskar")]
    [InlineData("The generals gave Iskar until Friday to withdraw its patrols.", "withdraw", "Iskar", "its patrols")]
    [InlineData("Striking railway drivers blocked the bridge.", "Striking", "Striking railway drivers", null)]
    [InlineData("The dockers refused to unload the freighter.", "refused", "The dockers", "the freighter")]
    [InlineData("Iskar asked Kenya to free the crew and Chad to send soldiers.", "send", "Chad", "soldiers")]
    [InlineData("Iskar asked Kenya to free the crew and Chad to send soldiers.", "free", "Kenya", "the crew")]
    [InlineData("The union condemned the reporter arrests.", "arrests", null, "reporter")]
    [InlineData("Oslo summoned the envoy over a plot to kill an exile.", "kill", null, "an exile")]
    [InlineData("Police foiled a plot to bomb the port.", "bomb", null, "the port")]
    [InlineData("Rioters fought running battles with gendarmes.", "fought", "Rioters", "gendarmes")]
    [InlineData("It was the third raid in a week.", "raid", null, null)]
    [InlineData("The envoys met in Vienna.", "met", "The envoys", null)]
    [InlineData("Militiamen dragged a nurse from a car and shot her dead.", "shot", "Militiamen", "a nurse")]
    [InlineData("A patrol came under fire from across the river.", "came under fire", null, "A patrol")]
    [InlineData("A patrol came under fire from insurgents.", "came under fire", "insurgents", "A patrol")]
    [InlineData("The miners have been on hunger strike for two weeks.", "hunger strike", "The miners", null)]
    [InlineData("Togo barred the channel and gave its staff a week to leave, and accused it of treason.", "accused", "Togo", "the channel")]
    public void Find_RolesAwayFromTheirVerb_AreFound(string text, string trigger, string? actor, string? target)
    {
        var claim = Texts.Claims(text).Single(claim => claim.Event.Trigger.Text.Contains(trigger, StringComparison.Ordinal));
        Assert.Equal((actor, target), (claim.Actor?.Text, claim.Target?.Text));
    }
}
