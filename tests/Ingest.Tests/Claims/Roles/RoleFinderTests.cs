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
    [InlineData("A roadside bomb hit an army truck.", "hit", null, "an army truck")]
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
    [InlineData("Guards lobbed grenades into a chapel.", "lobbed", "Guards", "a chapel")]
    [InlineData("Troops fired dozens of rockets towards the port.", "fired", "Troops", "the port")]
    [InlineData("Troops shot rubber bullets at the prisoners.", "shot", "Troops", "the prisoners")]
    [InlineData("An attack carried out by the gang killed six people.", "attack", "the gang", "six people")]
    [InlineData("The raid was the work of bandits.", "raid", "bandits", null)]
    [InlineData("The army's raid freed six hostages.", "freed", "The army", "six hostages")]
    [InlineData("Having lost the hill to the rebels, the army shelled it.", "lost", "the army", "the hill")]
    [InlineData("A man was paid by the gang to burn down the shop.", "burn", "A man", "the shop")]
    [InlineData("Did the army bomb the hospital on purpose?", "bomb", "the army", "the hospital")]
    public void Find_RolesAwayFromTheirVerb_AreFound(string text, string trigger, string? actor, string? target)
    {
        var claim = Texts.Claims(text).Single(claim => claim.Event.Trigger.Text.Contains(trigger, StringComparison.Ordinal));
        Assert.Equal((actor, target), (claim.Actor?.Text, claim.Target?.Text));
    }
}
