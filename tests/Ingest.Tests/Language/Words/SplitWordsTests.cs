using Ingest.Language.Words;
using Xunit;

namespace Ingest.Tests.Language.Words;

public sealed class SplitWordsTests
{
    private static readonly SplitWords Words = new(["can|not", "du|n|no", "ab|c", "a|bc"]);

    [Theory]
    [InlineData("cannot", 0b1000u)]
    [InlineData("CANNOT", 0b1000u)]
    [InlineData("dunno", 0b1100u)]
    [InlineData("abc", 0b110u)]
    [InlineData("can", 0u)]
    [InlineData("averylongwordthatnobodycuts", 0u)]
    public void Places_Word_AreWhereItMayBeCut(string word, uint places) => Assert.Equal(places, Words.Places(word));
}
