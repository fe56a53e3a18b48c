using Ingest.Language;
using Xunit;

namespace Ingest.Tests.Language.Words;

/// <summary>English as newspapers and people on the web write it; needs the trained model.</summary>
public sealed class SentenceEndsTests
{
    [Theory]
    [InlineData("WASHINGTON (AP) — The president met Gov. Jane Doe on Tuesday.| She left early.")]
    [InlineData("Maj. Gen. Q. Doe spoke to Sen. Roe of Calif. about the bill.| It failed.")]
    [InlineData("\"We will stay,\" the colonel said.| \"We have no choice.\"| Nobody answered.")]
    [InlineData("“We will stay,” the colonel said.| “We have no choice.”| Nobody answered.")]
    [InlineData("\"Who did this?\" she asked.| Nobody knew.")]
    [InlineData("The firm, Acme Corp., said it made $3.5 billion in 2016.| Its shares rose 2.1 percent.")]
    [InlineData("Rebels took the town at 5 a.m. on Friday, the U.N. said.| Thousands fled.")]
    [InlineData("He was born on Jan. 5, 1960, in St. Louis, Mo.| He died in 2012.")]
    [InlineData("The U.S. and U.K. governments agreed.| The E.U. did not.")]
    [InlineData("What now?!| Nobody knows...| We wait.")]
    [InlineData("He said (and I agree) that it was late.| (He is right.)| We left.")]
    [InlineData("i went there last week.| it was closed.| never again!")]
    [InlineData("Dr. Doe vs. Mr. Roe, No. 5 on the list, was put off.| The court rose.")]
    [InlineData("Officials say Army units entered Deir ez-Zor on Monday.| The Syrian Observatory for Human Rights confirmed it.")]
    [InlineData("Foreign Minister Sergei Doe and President Jane Roe met Prime Minister John Poe in Geneva.")]
    [InlineData("The Daily Courier reported that the New York Stock Exchange and Bank of America had closed.")]
    public void Cut_English_EndsSentencesWhereReadersDo(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var sentences = LanguageEngine.Cut(text).Sentences;
        Assert.Equal(marked.Split('|').Select(static sentence => sentence.Trim()), sentences.Select(sentence => text.Substring(sentence.Offset, sentence.Length)), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Le président a rencontré M. Dupont à Paris. Il est parti.", 2)]
    [InlineData("Der Rat der Stadt sagte am Montag nichts. Die Brücke bleibt bis Mai geschlossen.", 2)]
    public void Cut_OtherLanguages_EndsSentencesByRules(string text, int count) => Assert.Equal(count, LanguageEngine.Cut(text).Sentences.Count);
}
