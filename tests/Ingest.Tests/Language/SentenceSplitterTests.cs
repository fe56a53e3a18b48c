using Ingest.Language;
using Xunit;

namespace Ingest.Tests.Language;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Mr. Doe met Lt. Gen. Roe.| He left.")]
    [InlineData("The U.S. Army left the U.S.| The talks failed.")]
    [InlineData("BEIRUT, Sept. 5 (Reuters) - Rain fell in St. Ives.| It was cold.")]
    [InlineData("\"We won.\"| \"They lost,\" said Jane Q. Public.")]
    [InlineData("“Is it over?” President Doe asked.| Nobody knew!")]
    [InlineData("“Is it over?” he asked.| “No.”| So be it.")]
    [InlineData("It cost 3.5 million.| 20 people came.")]
    [InlineData("He paused... then spoke.| She waited…| Then it rained.")]
    [InlineData("He paused . . . then spoke.| He left.")]
    [InlineData("Storm hits coast\n\n|Rain fell.")]
    [InlineData("Agenda:\n|- Rain\n|- Snow\n|1. Wind")]
    [InlineData("(It rained.)| It snowed at 5 p.m. on Monday.")]
    [InlineData("They met at Acme Inc.| The price rose, No. 5 fell.")]
    [InlineData("雨が降った。|雪も降った！|終わり")]
    [InlineData("هل انتهى؟| نعم.")]
    [InlineData("यह सच है।| ठीक है।")]
    [InlineData("It ended.|The next day it rained.")]
    [InlineData("1. Open the box.| Close it.")]
    [InlineData("'It is so.'| 'It is not.'")]
    public void Analyze_AnyText_CutsSentences(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var sentences = new LanguageEngine().Analyze(text).Sentences;
        var expected = marked.Split('|').Select(sentence => sentence.Trim());
        Assert.Equal(expected, sentences.Select(sentence => text.Substring(sentence.Offset, sentence.Length)), StringComparer.Ordinal);
    }

    [Fact]
    public void Analyze_HardWrappedText_KeepsSentencesWhole()
    {
        const string Text = "The council of the town met on Tuesday to speak about\nRiver Street, which has been closed for more than a year now.\nNobody came.";
        Assert.Equal(2, new LanguageEngine().Analyze(Text).Sentences.Count);
    }

    [Fact]
    public void Analyze_OneLineAParagraph_EndsSentencesAtLineFeeds()
    {
        var paragraph = string.Concat(Enumerable.Repeat("rain and more rain ", 10));
        Assert.Equal(3, new LanguageEngine().Analyze($"Storm hits coast\nRain fell, {paragraph}\nAgain {paragraph}").Sentences.Count);
    }
}
