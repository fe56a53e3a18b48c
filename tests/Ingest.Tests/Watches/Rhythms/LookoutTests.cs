using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Tests.Support;
using Ingest.Watches.Rhythms;
using Xunit;

namespace Ingest.Tests.Watches.Rhythms;

public sealed class LookoutTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void With_LooksADayApart_IsOneSpan()
    {
        var lookout = Looks(0, 24, 48, 74);
        Assert.Equal(new LookoutSpan(Start, Start.AddHours(74)), Assert.Single(lookout.Spans));
        Assert.Equal(TimeSpan.FromHours(10), lookout.Observed(Start.AddHours(64), Start.AddDays(9)));
    }

    [Fact]
    public void With_ALongBreak_DoesNotCountIt()
    {
        var lookout = Looks(0, 24, 51, 60);
        Assert.Equal(2, lookout.Spans.Count);
        Assert.Equal(TimeSpan.FromHours(33), lookout.Observed(Start.AddDays(-1), Start.AddDays(9)));
    }

    [Fact]
    public void With_AClockThatWentBack_ChangesNothing() => Assert.Equal(Looks(0, 20).Spans, Looks(0, 20, 5).Spans);

    [Fact]
    public void With_YearsOfBreaks_ForgetsTheOldest() => Assert.InRange(Looks([.. Enumerable.Range(0, 400).Select(static day => day * 48)]).Spans.Count, 150, 201);

    [Fact]
    public async Task DueAsync_NotNotedYet_StaysDue()
    {
        var (store, clock) = (new MemoryBlobStore(), new ManualTimeProvider(Start));
        var archive = new LookoutArchive(store, clock);
        Assert.NotNull(await archive.DueAsync(Token));
        Assert.NotNull(await archive.DueAsync(Token));
        await archive.NoteAsync(Token);
        Assert.Null(await archive.DueAsync(Token));
        Assert.Null(await new LookoutArchive(store, clock).DueAsync(Token));
        clock.Advance(LookoutArchive.Interval);
        Assert.NotNull(await archive.DueAsync(Token));
    }

    [Fact]
    public async Task DueAsync_NotDue_AsksTheStoreOnce()
    {
        var (store, clock) = (new MemoryBlobStore(), new ManualTimeProvider(Start));
        await new LookoutArchive(store, clock).NoteAsync(Token);
        var archive = new LookoutArchive(store, clock);
        for (var minute = 0; minute < 100; minute++)
        {
            Assert.Null(await archive.DueAsync(Token));
            clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(2, store.Calls.Count(static call => call is ("read", BlobName.Lookout)));
    }

    private static Lookout Looks(params int[] hours) => hours.Aggregate(Lookout.None, static (lookout, hour) => lookout.With(Start.AddHours(hour)));
}
