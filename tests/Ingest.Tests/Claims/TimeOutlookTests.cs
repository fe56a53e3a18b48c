using Xunit;

namespace Ingest.Tests.Claims;

public sealed class TimeOutlookTests
{
    [Theory]
    [InlineData("Envoys are to meet in Oslo on Friday.", "2017-09-22")]
    [InlineData("The guild plans to march on Saturday.", "2017-09-23")]
    [InlineData("She told reporters that she would fly to Lima on Thursday.", "2017-09-21")]
    [InlineData("Miners called a strike for Wednesday.", "2017-09-20")]
    [InlineData("All troops must leave the valley by Sunday.", "2017-09-24")]
    [InlineData("The assembly meets on Tuesday to vote on the bill.", "2017-09-19")]
    [InlineData("The mediator is meeting both generals on Friday.", "2017-09-22")]
    [InlineData("Flights could resume on Thursday.", "2017-09-21")]
    [InlineData("On Friday, judges will hear the appeal.", "2017-09-22")]
    public void Find_WeekdayOfWhatIsToCome_IsTheNext(string text, string day) => Assert.Equal(day, Assert.Single(Texts.Times(text, Texts.Published)).Start);

    [Theory]
    [InlineData("Envoys met in Oslo on Friday.", "2017-09-15")]
    [InlineData("The guild tried to block the gate on Saturday.", "2017-09-16")]
    [InlineData("She would have flown to Lima on Thursday.", "2017-09-14")]
    [InlineData("Miners have been on strike since Wednesday.", "2017-09-13")]
    [InlineData("The consul, who will retire, was shot on Tuesday.", "2017-09-12")]
    [InlineData("The king flew to Oman to see the sultan on Sunday.", "2017-09-17")]
    public void Find_WeekdayOfWhatIsOver_IsTheLast(string text, string day) => Assert.Equal(day, Assert.Single(Texts.Times(text, Texts.Published)).Start);

    [Theory]
    [InlineData("They promised to reopen the bridge by June.", "2018-06-01")]
    [InlineData("They reopened the bridge in June.", "2017-06-01")]
    public void Find_MonthWithoutYear_FollowsTheVerb(string text, string day) => Assert.Equal(day, Assert.Single(Texts.Times(text, Texts.Published)).Start);

    [Theory]
    [InlineData("The mine blew up at 3 a.m. on Sunday.", "2017-09-17T03:00:00+00:00")]
    [InlineData("Polls will open at 7:30 on Friday.", "2017-09-22T07:30:00+00:00")]
    public void Find_ClockBeforeAWeekday_IsOnThatDay(string text, string instant) => Assert.Equal(instant, Texts.Times(text, Texts.Published)[0].Start);
}
