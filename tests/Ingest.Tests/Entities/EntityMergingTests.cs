using Ingest.Entities;
using Xunit;

namespace Ingest.Tests.Entities;

public sealed class EntityMergingTests
{
    private readonly EntityMerging _merging = new(EntityAliases.Load());

    [Theory]
    [InlineData("Person", "António Guterres", "Guterres", "António Guterres")]
    [InlineData("Person", "John Doe Jr.", "Doe", "John Doe Jr.")]
    [InlineData("Person", "Bashar al-Assad", "Assad", "Bashar al-Assad")]
    [InlineData("Person", "Bashar al-Assad", "al-Assad", "Bashar al-Assad")]
    [InlineData("Person", "Ursula von der Leyen", "von der Leyen", "Ursula von der Leyen")]
    [InlineData("Person", "John Doe", "Mr. Doe", "John Doe")]
    [InlineData("Person", "John Doe", "President Doe’s", "John Doe")]
    [InlineData("Person", "John Doe", "J. Doe", "John Doe")]
    [InlineData("Person", "John Quincy Doe", "John Doe", "John Quincy Doe")]
    [InlineData("Person", "Kim Jong Un", "Kim", "Kim Jong Un")]
    [InlineData("Organization", "Norland Institute of Bird Rights", "NIBR", "Norland Institute of Bird Rights")]
    [InlineData("Organization", "Friends of the Norland Birds", "FNB", "Friends of the Norland Birds")]
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

    [Theory]
    [InlineData("Person", "Hillary Rodham Clinton", "Bill Clinton", "Clinton")]
    [InlineData("Person", "John Doe Sr.", "John Doe Jr.", "Doe")]
    [InlineData("Organization", "Norland Bird Observatory", "Norwick Bowling Office", "NBO")]
    public void Merge_ShortFormOfTwo_StaysAlone(string category, string first, string second, string shortForm)
    {
        var entities = Merge($"{first} met {second}. Later {shortForm} spoke.", category, first, second, shortForm);
        Assert.Equal(3, entities.Select(static entity => entity.EntityId).Distinct(StringComparer.Ordinal).Count());
        Assert.Null(entities[2].Name);
    }

    [Theory]
    [InlineData("Kurdistan Workers' Party", "(PKK)")]
    [InlineData("PKK", "(Kurdistan Workers' Party)")]
    public void Merge_AcronymBeforeOrAfterItsExpansion_IsOne(string first, string bracketed)
    {
        var second = bracketed.Trim('(', ')');
        var entities = new EntityMerging(EntityAliases.Load()).Merge(
            $"The {first} {bracketed} spoke.", [At($"The {first}", first), At($"The {first} {bracketed[..^1]}", second)]);
        Assert.Equal(entities[0].EntityId, entities[1].EntityId);

        static Entity At(string upTo, string name) => new(name, upTo.Length - name.Length, name.Length, "Organization", null, 0.9, null, null);
    }

    [Fact]
    public void Merge_BracketThatIsNoAcronymOfIt_IsAnother()
    {
        var entities = Merge("Reuters (AP) spoke.", "Organization", "Reuters", "AP");
        Assert.NotEqual(entities[0].EntityId, entities[1].EntityId, StringComparer.Ordinal);
    }

    [Fact]
    public void Merge_ManyNamesOfOnePerson_StaysInStepWithTheText()
    {
        var mentions = Enumerable.Range(0, 20_000).Select(static number => new Entity($"Anna{(char)('a' + (number % 26))} N{number} Roe", 0, 1, "Person", null, 0.9, null, null)).ToList();
        Assert.All(_merging.Merge("Roe", mentions), static entity => Assert.NotNull(entity.EntityId));
    }

    [Fact]
    public void Merge_AcronymInBrackets_IsItsExpansion()
    {
        var entities = Merge("The Norland Bird Observatory (NBO) spoke.", "Organization", "Norland Bird Observatory", "NBO");
        Assert.Equal("Norland Bird Observatory", entities[1].Name);
    }

    [Theory]
    [InlineData("Person", "António Guterres", "Mr. Antonio Guterres")]
    [InlineData("Organization", "ISIL", "Daesh")]
    [InlineData("Organization", "the United Nations", "UN")]
    [InlineData("Location", "U.S.", "The United States")]
    public void Merge_TwoTexts_GivesOneId(string category, string first, string second) =>
        Assert.Equal(Merge($"{first} came.", category, first)[0].EntityId, Merge($"All of {second} came.", category, second)[0].EntityId);

    [Fact]
    public void Merge_SurnameAloneInAnotherText_IsNotThePersonNamedInFull() =>
        Assert.NotEqual(Merge("Anna Roe came.", "Person", "Anna Roe")[0].EntityId, Merge("Roe came.", "Person", "Roe")[0].EntityId, StringComparer.Ordinal);

    [Fact]
    public void Merge_WithAliasesOfTheUser_GivesTheirName()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "Organization\tNorland Guard\tNG|The Grey Guard\n");
        var merging = new EntityMerging(EntityAliases.Load(file));
        File.Delete(file);
        var entities = merging.Merge("NG, Grey Guard", [new("NG", 0, 2, "Organization", null, 0.9, null, null), new("Grey Guard", 4, 10, "Organization", null, 0.9, null, null)]);
        Assert.All(entities, static entity => Assert.Equal("Norland Guard", entity.Name));
        Assert.Equal(entities[0].EntityId, entities[1].EntityId);
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
