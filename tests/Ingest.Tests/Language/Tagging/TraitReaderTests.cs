using Ingest.Language.Tagging;
using Xunit;

namespace Ingest.Tests.Language.Tagging;

public sealed class TraitReaderTests
{
    [Theory]
    [InlineData("London", "Syria")]
    [InlineData("1,250", "3,5")]
    [InlineData("McCain", "DeVos")]
    [InlineData("\u00C9lys\u00E9e", "Paris")]
    [InlineData("U.S.", "U.N.")]
    public void ShapeOf_WordsWrittenAlike_IsTheSame(string word, string other) => Assert.Equal(TraitReader.ShapeOf(word), TraitReader.ShapeOf(other));

    [Theory]
    [InlineData("May", "may")]
    [InlineData("US", "Us")]
    [InlineData("F-16", "F16")]
    public void ShapeOf_WordsWrittenDifferently_IsAnother(string word, string other) => Assert.NotEqual(TraitReader.ShapeOf(word), TraitReader.ShapeOf(other));
}
