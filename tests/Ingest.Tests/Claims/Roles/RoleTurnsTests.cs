using Xunit;

namespace Ingest.Tests.Claims.Roles;

/// <summary>Turns of phrase in which who acted, or whom it befell, stands away from the word that tells of it.</summary>
public sealed class RoleTurnsTests
{
    [Theory]
    [InlineData("Sanctions were imposed on two banks by Oslo.", "imposed", "Oslo", "two banks")]
    [InlineData("The barrage launched by rebels on a camp lasted an hour.", "barrage", "rebels", "a camp")]
    [InlineData("Officials demanded on Friday that Iskar withdraw.", "demanded", "Officials", "Iskar")]
    [InlineData("An attack was launched on an army base in Gedo.", "attack", null, "an army base")]
    [InlineData("The attack on the mosque was claimed by a militant group.", "attack", "a militant group", "the mosque")]
    [InlineData("Kurdish fighters regained control over the oil fields.", "regained control", "Kurdish fighters", "the oil fields")]
    [InlineData("The army seized control of the airport.", "seized control", "The army", "the airport")]
    [InlineData("Army helicopters dropped rice to stranded hamlets.", "dropped", "Army helicopters", "stranded hamlets")]
    [InlineData("The senator received the endorsement of the miners' union.", "endorsement", "the miners' union", "The senator")]
    [InlineData("Oslo threatened to launch an offensive against Iskar.", "threatened", "Oslo", "Iskar")]
    [InlineData("The accord commits both armies to withdraw their guns.", "withdraw", "both armies", "their guns")]
    [InlineData("The statement says the navy \"intercepted and boarded\" the freighter.", "intercepted", "the navy", "the freighter")]
    [InlineData("Police using tear gas dispersed a crowd of students.", "dispersed", "Police", "a crowd of students")]
    public void Find_RolesInSuchTurns_AreFound(string text, string trigger, string? actor, string? target) => AssertRoles(text, trigger, actor, target);

    [Theory]
    [InlineData("A police raid on the camp freed nine.", "raid", "police", "the camp")]
    [InlineData("Two men were charged with the murder of a priest.", "murder", "Two men", "a priest")]
    [InlineData("The gang leader was convicted of the bombing of a market.", "bombing", "The gang leader", "a market")]
    [InlineData("Oslo has a record of using the tax police to imprison critics.", "imprison", "the tax police", "critics")]
    [InlineData("Oslo used identical charges to imprison critics.", "imprison", "Oslo", "critics")]
    public void Find_WhoIsBehindADeed_Acts(string text, string trigger, string? actor, string? target) => AssertRoles(text, trigger, actor, target);

    [Theory]
    [InlineData("BOSTON (Reuters) - The owner of a bar was arrested on Thursday.", "arrested", null, "The owner of a bar")]
    [InlineData("Hagen was already in prison after being indicted by a grand jury.", "indicted", "a grand jury", "Hagen")]
    [InlineData("The driver was airlifted to a hospital.", "airlifted", null, "The driver")]
    [InlineData("Kenya deported killers after soldier killings in the south.", "killings", null, null)]
    public void Find_SubjectOfAPassive_IsWhomItBefell(string text, string trigger, string? actor, string? target) => AssertRoles(text, trigger, actor, target);

    [Theory]
    [InlineData("Speaking after a meeting with union leaders, the minister said the truce would hold.", "meeting", "the minister", "union leaders")]
    [InlineData("The chancellor spoke after talks with the rebels.", "talks", "The chancellor", "the rebels")]
    [InlineData("The presidents discussed the truce.", "discussed", "The presidents", null)]
    [InlineData("The presidents discussed the truce with the rebels.", "discussed", "The presidents", "the rebels")]
    public void Find_Talks_HaveThoseWhoTalk(string text, string trigger, string? actor, string? target) => AssertRoles(text, trigger, actor, target);

    [Theory]
    [InlineData("Rebels have kidnapped up to 16 engineers.", "kidnapped", "Rebels", "16 engineers")]
    [InlineData("Kenya extradited suspected militant Haroon Aswad to Britain.", "extradited", "Kenya", "suspected militant Haroon Aswad")]
    [InlineData("Rockets fired from the hills hit a house in Metula.", "hit", null, "a house")]
    [InlineData("A bomber blew himself up near a patrol in Syria.", "blew himself up", "A bomber", null)]
    public void Find_WhomItBefell_IsNeitherLostNorWhere(string text, string trigger, string? actor, string? target) => AssertRoles(text, trigger, actor, target);

    [Theory]
    [InlineData("Iran today threatened to close the strait.", "threatened", "Iran")]
    [InlineData("The miners' union earlier this month urged Oslo to pay.", "urged", "The miners' union")]
    [InlineData("The cleric declared a ceasefire amid a crackdown by troops.", "ceasefire", "The cleric")]
    [InlineData("The editor's trial by a military court shocked the city.", "trial", "a military court")]
    [InlineData("Oslo condemned the terrorist attack.", "attack", null)]
    [InlineData("Yesterday's bombings shocked the city.", "bombings", null)]
    [InlineData("On the night of 9-10 March unknown attackers threw a grenade into a bar.", "threw", "unknown attackers")]
    [InlineData("Police arrested 80 people in days of protests.", "protests", null)]
    [InlineData("The Syrian Army raid freed two men.", "raid", "Syrian Army")]
    [InlineData("Rebels launched air strikes and shelling.", "shelling", "Rebels")]
    public void Find_WhoActs_IsNoTimeAndNoBystander(string text, string trigger, string? actor) =>
        Assert.Equal(actor, Texts.Claims(text).First(claim => claim.Event.Trigger.Text.Contains(trigger, StringComparison.Ordinal)).Actor?.Text);

    [Theory]
    [InlineData("An air strike on Jan. 1 killed two drivers.")]
    [InlineData("A bomb attack on 17 January shocked the city.")]
    public void Find_Date_IsNoTarget(string text)
    {
        var claims = Texts.Claims(text);
        Assert.NotEmpty(claims);
        Assert.DoesNotContain(claims, static claim => claim.Target?.Text.Contains('1', StringComparison.Ordinal) is true);
    }

    private static void AssertRoles(string text, string trigger, string? actor, string? target)
    {
        var claim = Texts.Claims(text).First(claim => claim.Event.Trigger.Text.Contains(trigger, StringComparison.Ordinal));
        Assert.Equal((actor, target), (claim.Actor?.Text, claim.Target?.Text));
    }
}
