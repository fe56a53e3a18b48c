using Ingest.Claims;
using Xunit;

namespace Ingest.Tests.Claims;

public sealed class EventPhrasePartTests
{
    [Fact]
    public void Is_FormOfTheWord_IsTold()
    {
        var part = EventPhrasePart.Parse("strike/v")[0];

        Assert.All(part.Forms, form => Assert.True(part.Is(new LexicalWord(form))));
        Assert.Contains("struck", part.Forms, StringComparer.Ordinal);
    }

    /// <summary>"send" and "seed" have one sign: the form is compared all the same.</summary>
    [Theory]
    [InlineData("seed")]
    [InlineData("march")]
    [InlineData("")]
    public void Is_AnotherWord_IsNot(string word) => Assert.False(EventPhrasePart.Parse("send")[0].Is(new LexicalWord(word)));

    [Fact]
    public void SignOf_WordsWithTheSameEdges_IsTheSame() => Assert.Equal(LexicalWord.SignOf("send"), LexicalWord.SignOf("seed"));
}
