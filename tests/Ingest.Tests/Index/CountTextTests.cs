using Ingest.Claims;
using Ingest.Index.Export;
using Xunit;

namespace Ingest.Tests.Index;

public sealed class CountTextTests
{
    [Theory]
    [InlineData(4, 4, "exact", "4")]
    [InlineData(20, 30, "range", "20-30")]
    [InlineData(5, null, "at-least", "at least 5")]
    [InlineData(null, 9, "at-most", "at most 9")]
    [InlineData(50, 50, "about", "about 50")]
    [InlineData(24, null, "vague", "at least 24")]
    [InlineData(null, null, "vague", "several")]
    public void Of_Count_IsInPlainWords(int? least, int? most, string bound, string words) =>
        Assert.Equal(words, CountText.Of(new ClaimCount("killed", least, most, bound, "several", 0, 7)));

    [Fact]
    public void Of_Counts_NamesTheKinds()
    {
        Assert.Equal("killed 4; wounded 9", CountText.Of([new ClaimCount("killed", 4, 4, "exact", "", 0, 0), new ClaimCount("wounded", 9, 9, "exact", "", 0, 0)]));
        Assert.Null(CountText.Of((IReadOnlyList<ClaimCount>?)null));
        Assert.Null(CountText.Of([]));
    }
}
