using System.Globalization;
using Ingest.Feeds.Parsing;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class FeedDateTests
{
    [Theory]
    [InlineData("Sat, 07 Sep 2002 09:42:31 GMT", "2002-09-07T09:42:31Z")]
    [InlineData("Sat, 7 Sep 02 09:42 EST", "2002-09-07T14:42:00Z")]
    [InlineData("7 September 2002", "2002-09-07T00:00:00Z")]
    [InlineData("Sep 7, 2002 9:42 pm", "2002-09-07T21:42:00Z")]
    [InlineData("Sat Sep  7 09:42:31 2002", "2002-09-07T09:42:31Z")]
    [InlineData("2002-09-07T09:42:31.250+02:00", "2002-09-07T07:42:31.25Z")]
    [InlineData("2002-09-07 09:42", "2002-09-07T09:42:00Z")]
    [InlineData("20020907T094231Z", "2002-09-07T09:42:31Z")]
    [InlineData("2002-250", "2002-09-07T00:00:00Z")]
    [InlineData("1031391751", "2002-09-07T09:42:31Z")]
    [InlineData("1031391751000", "2002-09-07T09:42:31Z")]
    [InlineData("sam., 07 sept. 2002 11:42:31 +0200", "2002-09-07T09:42:31Z")]
    [InlineData("Sa, 7. September 2002 09:42:31 MESZ", "2002-09-07T07:42:31Z")]
    [InlineData("2002年09月07日 09:42", "2002-09-07T09:42:00Z")]
    [InlineData("07/09/2002 09:42", "2002-07-09T09:42:00Z")]
    [InlineData("27/09/2002", "2002-09-27T00:00:00Z")]
    [InlineData("07.09.2002", "2002-09-07T00:00:00Z")]
    [InlineData("Sat, 07 Sep 2002 24:00:00 GMT", "2002-09-08T00:00:00Z")]
    public void TryParse_Date_GivesTheInstant(string text, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), FeedDate.TryParse(text));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2002-13-07")]
    [InlineData("2002-02-30")]
    [InlineData("Sat, 07 Sep 2002 25:00:00 GMT")]
    [InlineData("Sat, 07 Sep 2002 09:42:31 +xx:00")]
    [InlineData("99999999999999999999")]
    [InlineData("+++")]
    public void TryParse_NoDate_GivesNull(string text) => Assert.Null(FeedDate.TryParse(text));
}
