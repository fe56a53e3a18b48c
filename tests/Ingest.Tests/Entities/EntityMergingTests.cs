using Ingest.Entities;
using Xunit;

namespace Ingest.Tests.Entities;

public sealed class EntityMergingTests
{
    private readonly EntityMerging _merging = new(EntityAliases.Load());

    [Theory]
    [InlineData("Person", "António Guterres", "Guterres", "António Guterres")]
    [InlineData("Person", "John Doe Jr.", "Doe", "John Doe Jr.")]
    [InlineData("Organization", "ISIL", "Daesh", "Islamic State")]
    [InlineData("Location", "U.S.", "United States", null)]
    [InlineData("Organization", "Acme-Works", "ACME Works", null)]
    public void Merge_TwoFormsOfOneName_GivesOneId(string category, string first, string second, string? nameOfSecond)
    {
        var entities = Merge($"{first} spoke; {second} left.", category, first, second);
        Assert.Equal(entities[0].EntityId, entities[1].EntityId);
        Assert.Equal(nameOfSecond, entities[1].Name);
        Assert.StartsWith("e-", entities[0].EntityId, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_AcronymInBrackets_IsItsExpansion()
    {
        var entities = Merge("The Norland Bird Observatory (NBO) spoke.", "Organization", "Norland Bird Observatory", "NBO");
        Assert.Equal("Norland Bird Observatory", entities[1].Name);
    }

    [Theory]
    [InlineData("Person", "Anna Roe", "John Doe")]
    [InlineData("Person", "Anna Roe", "Anna Roe-Doe")]
    public void Merge_TwoThings_GivesTwoIds(string category, string first, string second)
    {
        var entities = Merge($"{first} met {second}.", category, first, second);
        Assert.NotEqual(entities[0].EntityId, entities[1].EntityId, StringComparer.Ordinal);
    }

    [Fact]
    public void Merge_SameNameOfOtherCategory_GivesOtherId() =>
        Assert.NotEqual(Merge("Paris", "Person", "Paris")[0].EntityId, Merge("Paris", "Location", "Paris")[0].EntityId, StringComparer.Ordinal);

    [Theory]
    [InlineData("PersonType", "rebels")]
    [InlineData("DateTime", "Monday")]
    [InlineData("Quantity", "three")]
    public void Merge_RoleTimeOrQuantity_HasNoId(string category, string text) => Assert.Null(Merge(text, category, text)[0].EntityId);

    private IReadOnlyList<Entity> Merge(string text, string category, params string[] mentions) =>
        _merging.Merge(text, [.. mentions.Select(mention =>
            new Entity(mention, text.LastIndexOf(mention, StringComparison.Ordinal), mention.Length, category, null, 0.9, null, null))]);
}
