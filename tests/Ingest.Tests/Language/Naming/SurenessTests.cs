using Ingest.Language.Naming;
using Xunit;

namespace Ingest.Tests.Language.Naming;

public sealed class SurenessTests
{
    private static readonly string[] Table = ["-2147483648 100", "30 90", "40 80", "0 0", "0 0", "0 0", "0 0"];

    [Theory]
    [InlineData(0, -5, 0.3)]
    [InlineData(0, 0, 0.3)]
    [InlineData(0, 99, 0.3)]
    [InlineData(0, 100, 0.9)]
    [InlineData(1, int.MaxValue, 0.8)]
    public void Of_Gap_GivesTheShareOfItsStep(int @class, int gap, double expected) =>
        Assert.Equal(expected, Sureness.Read(Table).Of(@class, gap));

    [Theory]
    [InlineData(NameOrigin.Model, "Person", 0.95)]
    [InlineData(NameOrigin.Rule, "Person", 0.4)]
    [InlineData(NameOrigin.Recalled, "Organization", 0.7)]
    [InlineData(NameOrigin.Rule, "Product", 0.95)]
    [InlineData(NameOrigin.Rule, "PersonType", 0.95)]
    [InlineData(NameOrigin.Rule, "", 0.95)]
    public void Rated_Name_HasTheShareOfItsOrigin(object origin, string category, double expected)
    {
        var name = new Candidate(0, 1, new Sense(category, null, 0.95)) { Origin = (NameOrigin)origin };
        Assert.Equal(expected, Sureness.Read([.. Table, "40 50 60 55 0 0", "80 70 60 55 0 0"]).Rated(name).Sense.Confidence);
        Assert.Equal(name, Sureness.Read(Table).Rated(name));
    }
}
