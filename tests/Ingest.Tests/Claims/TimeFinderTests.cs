using Xunit;

namespace Ingest.Tests.Claims;

public sealed class TimeFinderTests
{
    [Theory]
    [InlineData("It fell on Monday.", "Monday", "2017-09-18", "2017-09-18")]
    [InlineData("It fell on Tuesday.", "Tuesday", "2017-09-12", "2017-09-12")]
    [InlineData("Talks will resume on Friday.", "Friday", "2017-09-22", "2017-09-22")]
    [InlineData("Unions called a strike for Thursday.", "Thursday", "2017-09-21", "2017-09-21")]
    [InlineData("The ministers meet in Vienna on Wednesday.", "Wednesday", "2017-09-20", "2017-09-20")]
    [InlineData("Ministers meet in Vienna on Wednesday", "Wednesday", "2017-09-13", "2017-09-13")]
    [InlineData("The strike was called for Saturday's raid to be avenged.", "Saturday", "2017-09-16", "2017-09-16")]
    [InlineData("He left yesterday.", "yesterday", "2017-09-17", "2017-09-17")]
    [InlineData("Shells landed overnight.", "overnight", "2017-09-17", "2017-09-18")]
    [InlineData("It closed last week.", "last week", "2017-09-11", "2017-09-17")]
    [InlineData("It closed last month.", "last month", "2017-08-01", "2017-08-31")]
    [InlineData("It closed three days ago.", "three days ago", "2017-09-15", "2017-09-15")]
    [InlineData("It fell a year ago today.", "a year ago today", "2016-09-18", "2016-09-18")]
    [InlineData("They fled in 2016.", "2016", "2016-01-01", "2016-12-31")]
    [InlineData("It ends by early October 2017.", "early October 2017", "2017-10-01", "2017-10-10")]
    [InlineData("Born on 18 September 1951.", "18 September 1951", "1951-09-18", "1951-09-18")]
    [InlineData("On September 4 it fell.", "September 4", "2017-09-04", "2017-09-04")]
    [InlineData("Signed Sept. 18, 2015, in Bern.", "Sept. 18, 2015", "2015-09-18", "2015-09-18")]
    [InlineData("Dated 2017-02-03 by hand.", "2017-02-03", "2017-02-03", "2017-02-03")]
    [InlineData("It rained between 3 and 5 May 2016.", "3 and 5 May 2016", "2016-05-03", "2016-05-05")]
    [InlineData("In December they met.", "December", "2016-12-01", "2016-12-31")]
    [InlineData("It began in the 1990s.", "1990s", "1990-01-01", "1999-12-31")]
    [InlineData("It began in the late 20th century.", "the late 20th century", "1900-01-01", "1999-12-31")]
    [InlineData("They read the 2011 census.", "2011", "2011-01-01", "2011-12-31")]
    [InlineData("Ada Novak (c. 314) wrote it.", "314", "0314-01-01", "0314-12-31")]
    [InlineData("It struck at 10:30 am.", "10:30 am", "2017-09-18T10:30:00+00:00", "2017-09-18T10:30:00+00:00")]
    public void Find_OneTime_PutsItOnTheCalendar(string text, string span, string start, string end)
    {
        var time = Assert.Single(Texts.Times(text, Texts.Published));
        Assert.Equal((span, start, end), (time.Text, time.Start, time.End));
    }

    [Theory]
    [InlineData("They fled in 2012. Two years later they came back.", "Two years later", "2014-01-01", "2014-12-31")]
    [InlineData("It sank on Tuesday, three days after a storm struck.", "three days after", "2017-09-09", "2017-09-09")]
    [InlineData("They fled in 2012. That year the mill burned.", "That year", "2012-01-01", "2012-12-31")]
    [InlineData("They fled in March 2012 and came back the following month.", "the following month", "2012-04-01", "2012-04-30")]
    [InlineData("It fell on 3 May 2016; the day before, the road was cut.", "the day before", "2016-05-02", "2016-05-02")]
    public void Find_TimeCountedFromAnother_StartsFromTheOneSpokenOfLast(string text, string span, string start, string end)
    {
        var time = Texts.Times(text, Texts.Published)[^1];
        Assert.Equal((span, start, end), (time.Text, time.Start, time.End));
    }

    [Theory]
    [InlineData("Two years later they came back.")]
    [InlineData("The shop opens every Monday.")]
    [InlineData("It is read on a Monday.")]
    public void Find_TimeOfNoDay_FindsNone(string text) => Assert.Empty(Texts.Times(text, Texts.Published));

    [Theory]
    [InlineData("Troops may march on the city.")]
    [InlineData("The army killed 1500 people.")]
    [InlineData("He sat in the sun.")]
    [InlineData("It was 31 February 2016.")]
    public void Find_NoTime_FindsNone(string text) => Assert.DoesNotContain(Texts.Times(text, Texts.Published), static time => time.Text.Length > 13);

    [Fact]
    public void Find_WithoutPublication_LeavesOutRelativeTimes()
    {
        var times = Texts.Times("On Monday and yesterday, unlike on 3 May 2016, it rained.", null);
        Assert.Equal(["3 May 2016"], times.Select(static time => time.Text), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void Find_PublishedAtTheEdgeOfTheCalendar_DoesNotThrow(int year) =>
        Assert.NotNull(Texts.Times("Yesterday, 999 decades ago, next year, on Monday at 11:59 pm.", new DateTimeOffset(year, 6, 1, 0, 0, 0, TimeSpan.Zero)));
}
