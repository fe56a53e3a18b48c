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
    [InlineData("It began in the late 20th century.", "the late 20th century", "1975-01-01", "1999-12-31")]
    [InlineData("It began in the 19th century.", "19th century", "1800-01-01", "1899-12-31")]
    [InlineData("It began in the early 1990s.", "early 1990s", "1990-01-01", "1994-12-31")]
    [InlineData("It was common in the 1800s.", "1800s", "1800-01-01", "1899-12-31")]
    [InlineData("The mill burned over the weekend.", "the weekend", "2017-09-16", "2017-09-17")]
    [InlineData("The union will strike over the weekend.", "the weekend", "2017-09-23", "2017-09-24")]
    [InlineData("They met this weekend in Bonn.", "this weekend", "2017-09-16", "2017-09-17")]
    [InlineData("They fired from Tuesday to Thursday.", "Tuesday to Thursday", "2017-09-12", "2017-09-14")]
    [InlineData("Between Tuesday and Thursday they fired.", "Tuesday and Thursday", "2017-09-12", "2017-09-14")]
    [InlineData("It fell last Monday.", "last Monday", "2017-09-11", "2017-09-11")]
    [InlineData("It fell on Tuesday of last week.", "Tuesday of last week", "2017-09-12", "2017-09-12")]
    [InlineData("It fell two years ago this month.", "two years ago this month", "2015-09-01", "2015-09-30")]
    [InlineData("It fell at the end of August.", "the end of August", "2017-08-21", "2017-08-31")]
    [InlineData("They will meet in the first week of December.", "the first week of December", "2017-12-01", "2017-12-07")]
    [InlineData("In the third quarter of 2016 exports fell.", "the third quarter of 2016", "2016-07-01", "2016-09-30")]
    [InlineData("The court burned on New Year's Eve.", "New Year's Eve", "2016-12-31", "2016-12-31")]
    [InlineData("The church was bombed on Christmas Day 2015.", "Christmas Day 2015", "2015-12-25", "2015-12-25")]
    [InlineData("They took the town on Good Friday.", "Good Friday", "2017-04-14", "2017-04-14")]
    [InlineData("It was shelled during Ramadan last year.", "Ramadan last year", "2016-06-06", "2016-07-04")]
    [InlineData("The bomb went off at 0630 GMT.", "0630 GMT", "2017-09-18T06:30:00+00:00", "2017-09-18T06:30:00+00:00")]
    [InlineData("They read the 2011 census.", "2011", "2011-01-01", "2011-12-31")]
    [InlineData("Ada Novak (c. 314) wrote it.", "314", "0314-01-01", "0314-12-31")]
    [InlineData("It fell on Tuesday last week.", "Tuesday last week", "2017-09-12", "2017-09-12")]
    [InlineData("It closed a fortnight ago.", "a fortnight ago", "2017-09-04", "2017-09-04")]
    [InlineData("It closed on the 6th of this month.", "the 6th of this month", "2017-09-06", "2017-09-06")]
    [InlineData("The mill burned down in the spring.", "the spring", "2017-03-01", "2017-05-31")]
    [InlineData("Over the past year prices fell.", "the past year", "2016-09-18", "2017-09-18")]
    [InlineData("Elections are planned for 2019.", "2019", "2019-01-01", "2019-12-31")]
    [InlineData("They met in June in 1981.", "June in 1981", "1981-06-01", "1981-06-30")]
    [InlineData("The minister was a guest this weekend.", "this weekend", "2017-09-16", "2017-09-17")]
    [InlineData("It struck at 10:30 am.", "10:30 am", "2017-09-18T10:30:00+00:00", "2017-09-18T10:30:00+00:00")]
    public void Find_OneTime_PutsItOnTheCalendar(string text, string span, string start, string end)
    {
        var time = Assert.Single(Texts.Times(text, Texts.Published));
        Assert.Equal((span, start, end), (time.Text, time.Start, time.End));
    }

    [Theory]
    [InlineData("They fled in 2012. Two years later they came back.", "Two years later", "2014-01-01", "2014-12-31")]
    [InlineData("They fled in June 2012 and came back in November that year.", "November that year", "2012-11-01", "2012-11-30")]
    [InlineData("They fled in June 2012 and came back on 3 May of the same year.", "3 May of the same year", "2012-05-03", "2012-05-03")]
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
    [InlineData("He reigned long (1635 – 1699) and well.", "1635|1699")]
    [InlineData("A photograph of 1871 – 72 shows it.", "1871|1872")]
    [InlineData("They used power from March to August 2011.", "2011|2011")]
    public void Find_TwoYears_AreBothFound(string text, string years) =>
        Assert.Equal(years, string.Join('|', Texts.Times(text, Texts.Published).Select(static time => time.Start[..4])));

    [Fact]
    public void Find_MonthListedBehindATimeToCome_IsToComeToo()
    {
        var times = Texts.Times("Concerts in Rome next month, in Oslo in November.", Texts.Published);
        Assert.Equal("2017-11-01", times[^1].Start);
    }

    [Theory]
    [InlineData("Two years later they came back.")]
    [InlineData("The shop opens every Monday.")]
    [InlineData("It is read on a Monday.")]
    [InlineData("The method is still used today.")]
    [InlineData("Many of them live there today.")]
    [InlineData("They sold Easter eggs.")]
    [InlineData("A 2000 year old tradition ended.")]
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
