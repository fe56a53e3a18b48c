using Ingest.Entities;
using Xunit;

namespace Ingest.Tests.Entities;

public sealed class EntityAliasesTests
{
    [Theory]
    [InlineData("Organization", "isis", "Islamic State")]
    [InlineData("Location", "us", "United States")]
    [InlineData("Organization", "un", "United Nations")]
    public void TryGetName_Alias_GivesItsName(string category, string key, string expected)
    {
        Assert.True(EntityAliases.Load().TryGetName(category, key, out var name));
        Assert.Equal(expected, name);
    }

    [Fact]
    public void TryGetName_OtherCategory_GivesNothing() => Assert.False(EntityAliases.Load().TryGetName("Person", "us", out _));

    [Fact]
    public void Load_OwnFile_GoesBeforeTheListThatShips()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "# mine\nOrganization\tNorland Guard\tNG|ISIS\n");
        Assert.True(EntityAliases.Load(file).TryGetName("Organization", "isis", out var name));
        File.Delete(file);
        Assert.Equal("Norland Guard", name);
    }

    [Fact]
    public void Load_BrokenLine_NamesIt()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "Organization only\n");
        var error = Assert.Throws<InvalidDataException>(() => EntityAliases.Load(file));
        File.Delete(file);
        Assert.Contains("line 1: \"Organization only\"", error.Message, StringComparison.Ordinal);
    }
}
