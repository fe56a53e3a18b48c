using Ingest.Claims;
using Ingest.Claims.Events;
using Ingest.Entities;
using Xunit;

namespace Ingest.Tests.Claims.Events;

public sealed class RoleNameTests
{
    [Theory]
    [InlineData("The army", "army")]
    [InlineData("At least five Syrian soldiers of the garrison", "syrian soldier")]
    [InlineData("dozens of people", "person")]
    [InlineData("some 1,200 refugees, most of them women", "refugee")]
    [InlineData("two policemen who stood guard", "policeman")]
    [InlineData("the authorities’ spokesman", "authority spokesman")]
    [InlineData("one of the attackers", "attacker")]
    [InlineData("other unions", "other union")]
    [InlineData("he", null)]
    [InlineData("at least five", null)]
    [InlineData("", null)]
    [InlineData("--- ;", null)]
    public void Of_Words_KeepsTheNounsOwn(string words, string? name) => Assert.Equal(name, RoleName.Of(new ClaimRole(words, 3, words.Length, null), []));

    [Theory]
    [InlineData("President Ada Novak of Merania", "Ada Novak", "e-Ada Novak")]
    [InlineData("residents of Aleppo", "Aleppo", "resident")]
    [InlineData("Northern Front fighters", "Northern Front", "northern front fighter")]
    public void Of_WordsWithAnEntity_IsTheEntityOnlyWhereItIsNamed(string words, string entity, string name) =>
        Assert.Equal(name, RoleName.Of(new ClaimRole(words, 7, words.Length, $"e-{entity}"), [new Entity(entity, 7 + words.IndexOf(entity, StringComparison.Ordinal), entity.Length, "Person", null, 1, $"e-{entity}", null)]));

    [Theory]
    [InlineData(null, "army", Agreement.Open)]
    [InlineData("army", "army", Agreement.Same)]
    [InlineData("masked gunman", "gunman", Agreement.Same)]
    [InlineData("other union", "union", Agreement.Unclear)]
    [InlineData("rebel fighter", "government fighter", Agreement.Unclear)]
    [InlineData("soldier", "civilian", Agreement.Unclear)]
    [InlineData("e-1", "army", Agreement.Unclear)]
    [InlineData("e-1", "e-2", Agreement.Other)]
    public void Compare_Names_TellsWhatIsKnown(string? one, string? other, Agreement agreement)
    {
        Assert.Equal(agreement, RoleName.Compare(one, other));
        Assert.Equal(agreement, RoleName.Compare(other, one));
    }
}
