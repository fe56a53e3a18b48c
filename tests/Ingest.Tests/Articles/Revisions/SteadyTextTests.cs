using Ingest.Articles;
using Xunit;

namespace Ingest.Tests.Articles.Revisions;

/// <summary>What makes a revision, and what does not.</summary>
public sealed class SteadyTextTests
{
    private const string Text = "The bridge over the channel reopened on Tuesday after three weeks of repairs.\n\nIt holds forty lorries, the office said.";

    [Theory]
    [InlineData("Updated 10:45", "Updated 11:20 GMT")]
    [InlineData("Last updated on 5 March 2021 at 10:45 am", "Last updated on 6 March 2021 at 9:15 pm")]
    [InlineData("12 comments", "311 comments")]
    [InlineData("3 hours ago", "2 days ago")]
    [InlineData("Published 3 hours ago", "Published 4 hours ago")]
    [InlineData("5 min read", "6 min read")]
    [InlineData("By Ida Holm, updated 10:45 GMT", "By Ida Holm, updated 11:20 GMT")]
    [InlineData("Aktualisiert am 5. März 2021 um 10:45 Uhr", "Aktualisiert am 6. März 2021 um 11:45 Uhr")]
    [InlineData("Read more: The ferry stops on Friday", "Read more: Lamps follow in June")]
    [InlineData("Related stories\n\nThe ferry stops on Friday\n\nNew pier for the island", "Related stories\n\nLamps follow in June")]
    [InlineData("À lire aussi : le bac s'arrête vendredi", "À lire aussi : le pont rouvre")]
    [InlineData("اقرأ المزيد: العبارة تتوقف", "اقرأ المزيد: الجسر مفتوح")]
    public void Fingerprint_OnlyFurnitureDiffers_IsTheSame(string before, string after)
    {
        Assert.Equal(Of($"{before}\n\n{Text}"), Of($"{after}\n\n{Text}"));
        Assert.Equal(Of($"{Text}\n\n{before}"), Of($"{Text}\n\n{after}"));
    }

    [Theory]
    [InlineData("At least 12 people died.", "At least 14 people died.")]
    [InlineData("The curfew begins at 10:45 on Monday.", "The curfew begins at 11:45 on Monday.")]
    [InlineData("Smith: 12 votes", "Smith: 14 votes")]
    [InlineData("Correction: The pier is 30 metres long.", "Correction: The pier is 40 metres long.")]
    [InlineData("The bill passed by 52 votes to 48.", "The bill passed by 53 votes to 47.")]
    [InlineData("The mayor resigned.", "The mayor was sacked.")]
    public void Fingerprint_NewsDiffers_IsAnother(string before, string after) => Assert.NotEqual(Of($"{Text}\n\n{before}"), Of($"{Text}\n\n{after}"), StringComparer.Ordinal);

    [Fact]
    public void Fingerprint_SentencesBelowALabel_AreNews() =>
        Assert.NotEqual(Of($"Watch\n\n{Text}"), Of($"Watch\n\n{Text.Replace("forty", "fifty", StringComparison.Ordinal)}"), StringComparer.Ordinal);

    [Fact]
    public void Fingerprint_NothingButFurniture_TellsTextsApart() => Assert.NotEqual(Of("12 comments"), Of("13 comments"), StringComparer.Ordinal);

    [Fact]
    public void Fingerprint_TimeInTheTitle_IsTheSame() =>
        Assert.Equal(RevisionText.Fingerprint("Bridge reopens (updated 10:45)", Text), RevisionText.Fingerprint("Bridge reopens (updated 11:20)", Text));

    private static string Of(string text) => RevisionText.Fingerprint("Bridge reopens", text);
}
