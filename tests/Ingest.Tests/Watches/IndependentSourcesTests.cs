using Ingest.Watches;
using Xunit;

namespace Ingest.Tests.Watches;

public sealed class IndependentSourcesTests
{
    [Fact]
    public void Names_ReportThatLinksTwoSources_MakesThemOne()
    {
        ReportSource[] apart = [new("Courier", "courier.example", "a1"), new("Ledger", "ledger.example", "a2")];
        Assert.Equal(["Courier", "Ledger"], IndependentSources.Names(apart));
        Assert.Equal(["Courier"], IndependentSources.Names([.. apart, new ReportSource("Ledger", "courier.example", "a3")]));
    }

    [Fact]
    public void Names_OneTextUnderTwoNames_IsOneSource() =>
        Assert.Equal(["Courier"], IndependentSources.Names([new("Courier", "courier.example", "a1"), new("Ledger", "ledger.example", "a1")]));

    [Fact]
    public void Names_MarksAndCaseOfAName_DoNotMakeTwo() =>
        Assert.Equal(["Le Détroit"], IndependentSources.Names([new("Le Détroit", "a.example", "a1"), new("LE DETROIT", "b.example", "a2")]));

    [Fact]
    public void Names_NobodyReported_IsNobody() => Assert.Empty(IndependentSources.Names([]));
}
