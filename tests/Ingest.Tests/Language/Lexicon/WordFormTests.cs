using Ingest.Language.Lexicon;
using Xunit;

namespace Ingest.Tests.Language.Lexicon;

public sealed class WordFormTests
{
    [Theory]
    [InlineData("Raqqa", "raqqa")]
    [InlineData("1,250", "0,000")]
    [InlineData("Don\u2019t", "don't")]
    [InlineData("\u201C", "\"")]
    [InlineData("\u201E", "\"")]
    [InlineData("\u00AB", "\"")]
    [InlineData("\u203A", "'")]
    [InlineData("\u00C9lys\u00E9e", "\u00E9lys\u00E9e")]
    [InlineData("", "")]
    public void Write_AnyWord_FoldsCaseDigitsAndQuotes(string word, string form)
    {
        Span<char> buffer = stackalloc char[WordForm.MaxLength];

        Assert.Equal(form, buffer[..WordForm.Write(word, buffer)].ToString());
    }

    [Fact]
    public void Write_LongWord_KeepsItsBeginningAndItsEnd()
    {
        Span<char> buffer = stackalloc char[WordForm.MaxLength];

        var length = WordForm.Write("a" + new string('x', 1_000_000) + "z", buffer);

        Assert.Equal(WordForm.MaxLength, length);
        Assert.Equal(('a', 'z'), (buffer[0], buffer[^1]));
    }
}
