using System.Globalization;
using Ingest.Watches;
using Ingest.Watches.Pacing;
using Xunit;

namespace Ingest.Tests.Watches.Pacing;

public sealed class PaceTests
{
    [Theory]
    [InlineData("22:00-07:00", "UTC", "2026-03-01T21:59Z", null)]
    [InlineData("22:00-07:00", "UTC", "2026-03-01T22:00Z", "2026-03-02T07:00Z")]
    [InlineData("22:00-07:00", "UTC", "2026-03-02T06:59Z", "2026-03-02T07:00Z")]
    [InlineData("22:00-07:00", "UTC", "2026-03-02T07:00Z", null)]
    [InlineData("12:00-13:00", "UTC", "2026-03-01T12:30Z", "2026-03-01T13:00Z")]
    [InlineData("22:00-07:00", "Europe/Berlin", "2026-07-01T20:30Z", "2026-07-02T05:00Z")]
    [InlineData("22:00-02:30", "Europe/Berlin", "2026-03-28T23:00Z", "2026-03-29T01:00Z")]
    public void HoldUntil_QuietHours_EndOfThemInTheZone(string quiet, string zone, string now, string? until) =>
        Assert.Equal(Time(until), Read(new SinkPace(quiet, Zone: zone)).HoldUntil(SinkState.New("desk"), Time(now)!.Value));

    [Theory]
    [InlineData("07:00", "2026-03-01T06:00Z", "2026-03-01T07:00Z")]
    [InlineData("07:00", "2026-03-01T07:00Z", "2026-03-02T07:00Z")]
    [InlineData("6h", "2026-03-01T06:00Z", "2026-03-01T12:00Z")]
    [InlineData("30m", "2026-03-01T06:00Z", "2026-03-01T06:30Z")]
    public void HoldUntil_Digest_ItsNextTime(string digest, string now, string until) =>
        Assert.Equal(Time(until), Read(new SinkPace(Digest: digest)).HoldUntil(SinkState.New("desk"), Time(now)!.Value));

    [Fact]
    public void HoldUntil_DigestThatFallsIntoQuietHours_WaitsForTheirEnd() =>
        Assert.Equal(Time("2026-03-02T07:00Z"), Read(new SinkPace("22:00-07:00", "6h")).HoldUntil(SinkState.New("desk"), Time("2026-03-01T18:00Z")!.Value));

    [Fact]
    public void HoldUntil_HourIsFull_WhenTheOldestMessageIsAnHourOld()
    {
        var now = Time("2026-03-01T12:00Z")!.Value;
        var sent = new[] { -70, -50, -10 }.Select(minutes => new SentMessage($"a{minutes}", now.AddMinutes(minutes))).ToList();
        var state = SinkState.New("desk") with { Sent = sent };
        Assert.Equal(now.AddMinutes(10), Read(new SinkPace(MostPerHour: 2)).HoldUntil(state, now));
        Assert.Null(Read(new SinkPace(MostPerHour: 3)).HoldUntil(state, now));
    }

    [Fact]
    public void HoldUntil_OthersAreHeldAlready_GoesWithThem()
    {
        var now = Time("2026-03-01T12:00Z")!.Value;
        var state = SinkState.New("desk") with { Held = ["a-1"], Due = now.AddMinutes(3) };
        Assert.Equal(now.AddMinutes(3), Read(new SinkPace(Digest: "6h")).HoldUntil(state, now));
    }

    [Theory]
    [InlineData("25:00-07:00", null, null, null, "its quiet hours '25:00-07:00' are not two times such as 22:00-07:00.")]
    [InlineData("07:00-07:00", null, null, null, "its quiet hours '07:00-07:00' are not two times such as 22:00-07:00.")]
    [InlineData(null, "2m", null, null, "its digest '2m' is neither a time of day such as 07:00 nor a span of 5 minutes to 24 hours such as 30m or 6h.")]
    [InlineData(null, "weekly", null, null, "its digest 'weekly' is neither a time of day such as 07:00 nor a span of 5 minutes to 24 hours such as 30m or 6h.")]
    [InlineData(null, null, 0, null, "its mostPerHour must be 1 to 10000.")]
    [InlineData(null, null, null, "Mars/Base", "its zone 'Mars/Base' is no time zone such as Europe/Berlin.")]
    public void Read_WhatIsNoPace_SaysWhatIsWrong(string? quiet, string? digest, int? most, string? zone, string problem) =>
        Assert.Equal(problem, PaceReading.Read(new SinkPace(quiet, digest, most, zone)).Problem);

    private static Pace Read(SinkPace words) => PaceReading.Read(words).Pace!;

    private static DateTimeOffset? Time(string? text) => text is null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
