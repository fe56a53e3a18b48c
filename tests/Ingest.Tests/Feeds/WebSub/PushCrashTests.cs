using Xunit;

namespace Ingest.Tests.Feeds.WebSub;

/// <summary>Promises 1 and 2 for what hubs push: whatever breaks between the delivery and the last acknowledgement, at whichever write, the end is the same.</summary>
public sealed class PushCrashTests
{
    [Fact]
    public async Task Push_StoreBreaksAtAnyWrite_EndsLikeACalmOne()
    {
        var fresh = await PushRun.SetUpAsync();
        var calm = await CalmAsync();
        for (var write = fresh.Store.Writes + 1; write <= calm.Store.Writes; write++)
        {
            foreach (var isWritten in (bool[])[false, true])
            {
                var run = await PushRun.SetUpAsync();
                (run.Store.BreakAt, run.Store.BreakAfterWriting) = (write, isWritten);
                AssertSame(calm, await run.ToTheEndAsync(), $"write {write}, {isWritten}");
            }
        }
    }

    [Fact]
    public async Task Push_QueueBreaksAtAnyChange_EndsLikeACalmOne()
    {
        var calm = await CalmAsync();
        for (var change = 1; change <= calm.Queue.Changes; change++)
        {
            foreach (var isChanged in (bool[])[false, true])
            {
                var run = await PushRun.SetUpAsync();
                (run.Queue.BreakAt, run.Queue.BreakAfterChanging) = (change, isChanged);
                AssertSame(calm, await run.ToTheEndAsync(), $"change {change}, {isChanged}");
            }
        }
    }

    private static async Task<PushRun> CalmAsync()
    {
        var run = await (await PushRun.SetUpAsync()).ToTheEndAsync();
        Assert.Equal((0, 2, 3), (run.Breakdowns, run.Pages.Count(), run.Queue.Changes));
        return run;
    }

    private static void AssertSame(PushRun calm, PushRun run, string when)
    {
        Assert.True(run.Breakdowns == 1, when);
        Assert.Equal(calm.Store.Blobs.Keys, run.Store.Blobs.Keys, StringComparer.Ordinal);
        Assert.All(calm.Store.Blobs, blob => Assert.True(blob.Value.Content.Span.SequenceEqual(run.Store.Blobs[blob.Key].Content.Span), $"{when}: {blob.Key}"));

        // A message that is sent again is the same message: whoever reads it finds its page read.
        Assert.Equal(calm.Pages, run.Pages.Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
