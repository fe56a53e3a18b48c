using Ingest.Stories;
using Ingest.Stories.Credits;
using Xunit;

namespace Ingest.Tests.Stories.Credits;

public sealed class CreditFinderTests
{
    private const string News = "A ferry ran aground off Kalvi on Monday.\n\nAll 212 people aboard were taken off.";

    [Theory]
    [InlineData("TALLINN (Reuters) - " + News, "reuters")]
    [InlineData("By Jane Doe\n\nTALLINN, Estonia, Oct 19 (Reuters) - " + News, "reuters")]
    [InlineData("ERIE, Pa. (AP) \u2014 " + News, "ap")]
    [InlineData("(Reuters) - " + News, "reuters")]
    [InlineData("By The Associated Press\n\n" + News, "ap")]
    [InlineData("Ferry aground\nXinhua | Updated: 2017-09-15 17:52\n" + News, "xinhua")]
    [InlineData("Ferry aground Updated: 2016-07-15 06:50 (Xinhua)\n" + News, "xinhua")]
    [InlineData(News + "\n\nCopyright 2018 The Associated Press. All rights reserved.", "ap")]
    [InlineData(News + "\n\n\u00A9 2026 AFP", "afp")]
    [InlineData(News + "\n\nPA", "pa")]
    [InlineData(News + "\n\nSource: Interfax-Ukraine", "interfax")]
    public void Find_AgencyText_NamesItsAuthor(string text, string agency)
    {
        var credit = CreditFinder.Find(Report(text));
        Assert.Equal(agency, credit?.Author);
        Assert.Empty(credit!.Contributors);
    }

    [Theory]
    [InlineData(News + "\n\nThe Associated Press contributed to this report.", "ap")]
    [InlineData(News + "\n\nAssociated Press writers Ann Bo and Cy Do in Riga contributed to this report.", "ap")]
    [InlineData(News + "\n\nWith files from Reuters and the Canadian Press", "reuters,cp")]
    [InlineData(News + "\n\nAdditional reporting by AFP", "afp")]
    [InlineData(News + "\n\nAP - AFP", "ap,afp")]
    public void Find_OwnTextWithHelp_NamesTheContributors(string text, string agencies)
    {
        var credit = CreditFinder.Find(Report(text));
        Assert.Null(credit?.Author);
        Assert.Equal(agencies, string.Join(',', credit!.Contributors));
    }

    [Theory]
    [InlineData(News)]
    [InlineData("Two officials told Reuters that the ferry was late.\n\n" + News)]
    [InlineData("The ferry Northern Star (Juri Tamm/AP)\n\n" + News)]
    [InlineData(News + "\n\nA rescue boat off Kalvi. (AFP/Getty Images)")]
    [InlineData(News + "\n\nThe captain had no comment, the Associated Press reported.")]
    [InlineData("")]
    [InlineData("\uE000 contributed to this report.")]
    public void Find_NoCredit_FindsNone(string text) => Assert.Null(CreditFinder.Find(Report(text)));

    [Theory]
    [InlineData("Reuters", null, null, "reuters")]
    [InlineData("Jane Doe, Associated Press", null, null, "ap")]
    [InlineData("Reuters Staff", null, null, "reuters")]
    [InlineData(null, "Xinhua", null, "xinhua")]
    [InlineData(null, null, "https://uk.reuters.com/article/x", "reuters")]
    [InlineData("Jane Reuters-Doe", "The Harbour Ledger", "https://notreuters.com/x", null)]
    public void Find_BylineOrPublisher_IsTheAgency(string? author, string? publisher, string? url, string? agency) =>
        Assert.Equal(agency, CreditFinder.Find(new StoryCandidate("a", "t", News, null, url, author is null ? null : [author], publisher))?.Author);

    [Fact]
    public void Find_AnyText_NeverThrows()
    {
        var random = new Random(5);
        foreach (var length in Enumerable.Range(0, 200))
        {
            CreditFinder.Find(Report(new string(Enumerable.Range(0, length * 7).Select(_ => (char)random.Next(0x10000)).ToArray())));
        }

        Assert.Equal("ap", CreditFinder.Find(Report(new string('x', 2_000_000) + "\n" + News + "\n(AP)"))?.Author);
    }

    [Fact]
    public void Name_OfAnAgency_IsWhatPeopleCallIt() => Assert.Equal(("Reuters", "none"), (NewsAgencies.Name("reuters"), NewsAgencies.Name("none")));

    private static StoryCandidate Report(string text) => new("a", "Ferry aground", text, null, null);
}
