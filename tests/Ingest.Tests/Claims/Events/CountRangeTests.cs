using Ingest.Claims;
using Ingest.Claims.Events;
using Xunit;

namespace Ingest.Tests.Claims.Events;

public sealed class CountRangeTests
{
    [Theory]
    [InlineData(4, 4, "exact", 4, 4, "exact", false)]
    [InlineData(4, 4, "exact", 7, 7, "exact", true)]
    [InlineData(5, null, "at-least", 8, 8, "exact", false)]
    [InlineData(9, null, "at-least", 8, 8, "exact", true)]
    [InlineData(null, 6, "at-most", 8, 8, "exact", true)]
    [InlineData(20, 30, "range", 25, 40, "range", false)]
    [InlineData(20, 30, "range", 31, 40, "range", true)]
    [InlineData(50, 50, "about", 52, 52, "exact", false)]
    [InlineData(50, 50, "about", 90, 90, "exact", true)]
    [InlineData(24, null, "vague", 80, 80, "exact", false)]
    [InlineData(24, null, "vague", 3, 3, "exact", true)]
    public void AreApart_Numbers_OnlyWhereNoneFitsBoth(int? least, int? most, string bound, int? otherLeast, int? otherMost, string otherBound, bool areApart)
    {
        var (one, other) = (Count("killed", least, most, bound), Count("killed", otherLeast, otherMost, otherBound));
        Assert.Equal(areApart, CountRange.AreApart(one, other));
        Assert.Equal(areApart, CountRange.AreApart(other, one));
    }

    [Fact]
    public void Differing_KindsThatOnlyOneHas_AreNoDifference()
    {
        Assert.Null(CountRange.Differing([Count("killed", 4, 4, "exact")], [Count("wounded", 7, 7, "exact")]));
        Assert.Null(CountRange.Differing(null, [Count("wounded", 7, 7, "exact")]));
        Assert.Equal("wounded", CountRange.Differing([Count("killed", 4, 4, "exact"), Count("wounded", 9, 9, "exact")], [Count("wounded", 7, 7, "exact")])!.Value.One.Kind);
    }

    private static ClaimCount Count(string kind, int? least, int? most, string bound) => new(kind, least, most, bound, "", 0, 0);
}
