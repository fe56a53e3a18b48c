using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class ContainmentGapTests
{
    [Theory]
    [InlineData("Mayadeen", ", ", "Syria", "Comma")]
    [InlineData("Paris", " (", "Texas", "Comma")]
    [InlineData("Manbij", " in northern ", "Syria", "Preposition")]
    [InlineData("Manbij", ", a town in the north of ", "Syria", "None")]
    [InlineData("Manbij", ", a town in northern ", "Syria", "Preposition")]
    [InlineData("Syria", "'s northern city of ", "Manbij", "Owner")]
    [InlineData("Brooklyn", "\u2019s ", "Greenpoint", "Owner")]
    [InlineData("Manbij", ". In ", "Syria", "None")]
    [InlineData("Manbij", " and ", "Raqqa", "None")]
    [InlineData("Manbij", " of ", "Syria", "None")]
    [InlineData("Manbij", " was shelled from the air in northern and eastern ", "Syria", "None")]
    public void Between_WhatStandsBetween_SaysHowTheyBelong(string first, string gap, string second, string adjacency) =>
        Assert.Equal(adjacency, Between(first, gap, second, FoundKind.Name).ToString());

    [Theory]
    [InlineData(" town of ", "Owner")]
    [InlineData(" of ", "None")]
    [InlineData(" ", "Comma")]
    public void Between_PeopleFirst_NeedsAWordForThePlace(string gap, string adjacency) =>
        Assert.Equal(adjacency, Between("Syrian", gap, "Manbij", FoundKind.Demonym).ToString());

    private static Adjacency Between(string first, string gap, string second, FoundKind kind) => ContainmentGap.Between(
        first + gap + second,
        new FoundName(0, first.Length, first, 0, 0, kind, []),
        new FoundName(first.Length + gap.Length, second.Length, second, 1, 1, FoundKind.Name, []));
}
