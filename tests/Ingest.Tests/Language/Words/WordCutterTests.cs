using Ingest.Language;
using Ingest.Language.Model;
using Ingest.Language.Words;
using Xunit;

namespace Ingest.Tests.Language.Words;

public sealed class WordCutterTests
{
    private static readonly WordCutter Cutter = new(ModelFile.English);

    [Theory]
    [InlineData("The preacher Abdullah al-Ani left.", "The|preacher|Abdullah|al|-|Ani|left|.")]
    [InlineData("They don't know; she can't, he won't.", "They|do+n't|know|;|she|ca+n't|,|he|wo+n't|.")]
    [InlineData("I'm sure Jane's brother'll come.", "I+'m|sure|Jane+'s|brother+'ll|come|.")]
    [InlineData("It doesn’t matter, it’s over.", "It|does+n’t|matter|,|it+’s|over|.")]
    [InlineData("I cannot stay, I am gonna go.", "I|can+not|stay|,|I|am|gon+na|go|.")]
    [InlineData("The soldiers' guns cost $5 million.", "The|soldiers+'|guns|cost|$|5|million|.")]
    [InlineData("It grew 3.5% to €1,200.50 (a record).", "It|grew|3.5|%|to|€|1,200.50|(|a|record|)|.")]
    [InlineData("Lt. Gen. J. Doe met Mr. Roe.", "Lt.|Gen.|J.|Doe|met|Mr.|Roe|.")]
    [InlineData("The U.S.-led raid", "The|U.S.|-|led|raid")]
    [InlineData("Doctors doubted what the owners said.", "Doctors|doubted|what|the|owners|said|.")]
    [InlineData("He left at 10:30 a.m. on Monday.", "He|left|at|10:30|a.m.|on|Monday|.")]
    [InlineData("Send an e-mail to jane.doe@example.org!", "Send|an|e-mail|to|jane.doe@example.org|!")]
    [InlineData("See http://www.example.com/a-b?c=d.", "See|http://www.example.com/a-b?c=d|.")]
    [InlineData("\"Wait...\" he said, \"no!\"", "\"|Wait|...|\"|he|said|,|\"|no|!|\"")]
    [InlineData("“Yes,” he said—‘no’.", "“|Yes|,|”|he|said|—|‘|no|’|.")]
    [InlineData("‹Yes›, «no», „so“.", "‹|Yes|›|,|«|no|»|,|„|so|“|.")]
    [InlineData("BEIRUT (Reuters) - Rain fell.", "BEIRUT|(|Reuters|)|-|Rain|fell|.")]
    [InlineData("The well-known 10-year-old boy", "The|well|-|known|10|-|year|-|old|boy")]
    [InlineData("and/or 24/7", "and|/|or|24/7")]
    [InlineData("Nice :) 👍🏽", "Nice|:)|👍🏽")]
    public void Cut_English_AsTheTreebanksDo(string text, string expected)
    {
        var words = Cut(text);
        Assert.Equal(expected, string.Concat(words.Select((word, index) => word.Of(text).ToString() + (index + 1 == words.Count ? string.Empty : word.JoinedToNext ? "+" : "|"))));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Cut_NoWords_GivesNone(string text) => Assert.Empty(Cut(text));

    [Theory]
    [InlineData("\uD800a\uDC00 .\u0301")]
    [InlineData("e\u0301te\u0301-\u200Bx")]
    [InlineData("👩‍👩‍👧!!🇸🇾")]
    [InlineData("北京,مرحبا/שלום")]
    [InlineData("-----'''...\"\"\"")]
    public void Cut_AnyText_CoversAllButWhiteSpace(string text)
    {
        var end = 0;
        foreach (var word in Cut(text))
        {
            Assert.True(word.Length > 0 && word.Offset >= end);
            Assert.True(string.IsNullOrWhiteSpace(text[end..word.Offset]));
            end = word.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[end..]));
    }

    [Fact]
    public void Cut_EmojiWithTone_StaysWhole() => Assert.Equal(new Word(0, 4), Assert.Single(Cut("👍🏽")));

    private static List<Word> Cut(string text)
    {
        var words = new List<Word>();
        Cutter.Cut(text, 0, text.Length, words);
        return words;
    }
}
