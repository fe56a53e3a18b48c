using System.ComponentModel.DataAnnotations;
using Ingest.Articles;
using Ingest.Articles.Visits;
using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Articles.Visits;

public sealed class VisitScheduleTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private readonly VisitSchedule _schedule = new(new VisitOptions());

    [Fact]
    public void Options_Defaults_AreThese()
    {
        var options = new VisitOptions();
        Assert.Equal(("15m 1h 6h 1d 3d 7d 30d", 40, 200, 20, TimeSpan.FromHours(6)), (options.Ages, options.MostVisits, options.MostUnderWay, options.MostPerHost, options.MessageLost));
    }

    [Theory]
    [InlineData("1h 15m")]
    [InlineData("15")]
    [InlineData("15m, 1h")]
    [InlineData("0m")]
    [InlineData("4000d")]
    [InlineData("1w")]
    public void Options_WrongAges_SayWhatIsAllowed(string ages)
    {
        var problems = new List<ValidationResult>();
        var options = new VisitOptions { Ages = ages };

        Assert.False(Validator.TryValidateObject(options, new ValidationContext(options), problems, validateAllProperties: true));
        Assert.Equal($"Ages: “{ages}” must be growing times of at most ten years with a space between, such as 15m 1h 6h 1d 3d 7d 30d, or empty.", Assert.Single(problems).ErrorMessage);
    }

    [Fact]
    public void Planned_FreshArticle_IsVisitedEverMoreRarely()
    {
        var ages = new List<TimeSpan>();
        var visits = _schedule.Planned(Visits(Start), "a");
        while (visits.NextDue is { } due)
        {
            ages.Add(due - Start);
            visits = _schedule.After(visits, "a", due, new VisitResult(VisitResult.Unchanged), due);
        }

        TimeSpan[] expected = [TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(6), TimeSpan.FromDays(1), TimeSpan.FromDays(3), TimeSpan.FromDays(7), TimeSpan.FromDays(30)];
        Assert.Equal(expected.Length, ages.Count);
        Assert.All(expected.Zip(ages), static pair => Assert.InRange(pair.Second, pair.First, (pair.First * 1.1) + TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void Planned_ArticleOfAWeekAgo_WaitsForItsNextAge() =>
        Assert.True(_schedule.Planned(Visits(Start.AddDays(-8)), "a").NextDue >= Start.AddDays(22));

    [Fact]
    public void Planned_ArticleOfLastYear_IsNotVisited() => Assert.Null(_schedule.Planned(Visits(Start.AddDays(-400)), "a").NextDue);

    [Fact]
    public void Planned_NoAges_IsNotVisited() => Assert.Null(new VisitSchedule(new VisitOptions { Ages = "" }).Planned(Visits(Start), "a").NextDue);

    [Fact]
    public void After_Change_CountsTheAgeAnew()
    {
        var now = Start.AddDays(3);
        var after = _schedule.After(Visits(Start), "a", now, new VisitResult(VisitResult.Changed), now);

        Assert.InRange(after.NextDue!.Value, now.AddMinutes(15), now.AddMinutes(17));
    }

    [Fact]
    public void After_PageThatChangesAtEveryVisit_EndsAfterTheMostVisits()
    {
        var visits = _schedule.Planned(Visits(Start), "a");
        while (visits.NextDue is { } due)
        {
            visits = _schedule.After(visits, "a", due, new VisitResult(VisitResult.Changed), due);
        }

        Assert.Equal(new VisitOptions().MostVisits, visits.Count);
    }

    [Fact]
    public void After_Failures_AreRetriedEverLaterAndGivenUp()
    {
        var visits = _schedule.Planned(Visits(Start.AddDays(-20)), "a");
        var waits = new List<TimeSpan>();
        var now = visits.NextDue!.Value;
        for (var i = 0; i < 8 && visits.NextDue is { } due; i++)
        {
            now = due;
            visits = _schedule.After(visits, "a", due, new VisitResult("http-503", "It answered 503.", IsFailure: true), now);
            waits.Add((visits.NextDue ?? now) - now);
        }

        Assert.Equal(7, waits.Count);
        Assert.All(waits.Take(5).Zip(waits.Skip(1)), static pair => Assert.True(pair.First < pair.Second));
        Assert.Equal(TimeSpan.Zero, waits[^1]);
    }

    [Fact]
    public void After_ServerAsksForTime_GetsIt()
    {
        var after = _schedule.After(Visits(Start), "a", Start, new VisitResult("http-503", null, IsFailure: true, RetryAfter: TimeSpan.FromHours(20)), Start);

        Assert.InRange(after.NextDue!.Value, Start.AddHours(20), Start.AddHours(20).AddSeconds(1));
    }

    [Fact]
    public void After_Unsubscribed_EndsTheVisits() => Assert.Null(_schedule.After(Visits(Start), "a", Start, new VisitResult(VisitResult.Unsubscribed), Start).NextDue);

    private static ArticleVisits Visits(DateTimeOffset since) =>
        new(new PageMessage("f", "s", "e", "https://courier.example/x"), new PageCopy("f", "s", null, null, Start), Start, since, null);
}
