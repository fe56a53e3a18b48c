using Ingest.Claims.Counts;
using Xunit;

namespace Ingest.Tests.Claims.Counts;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("1,200", 1200)]
    [InlineData("seven", 7)]
    [InlineData("twenty five", 25)]
    [InlineData("thirty-five", 35)]
    [InlineData("two hundred", 200)]
    [InlineData("two hundred thirty five", 235)]
    [InlineData("three thousand four hundred", 3400)]
    [InlineData("1.2 million", 1_200_000)]
    [InlineData("dozen", 12)]
    [InlineData("two dozen", 24)]
    public void Value_RunOfNumberWords_IsTheNumber(string words, int value) => Assert.Equal(value, NumberWords.Value(words.Split(' ')));

    [Theory]
    [InlineData("1.5")]
    [InlineData("two three")]
    [InlineData("0")]
    [InlineData("99999999999999999999")]
    public void Value_NoWholeNumberThatFits_IsNull(string words) => Assert.Null(NumberWords.Value(words.Split(' ')));
}
