using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests;

public sealed class SetAsideReportTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WriteAsync_MessagesAside_LogsALineAQueue()
    {
        var queue = new BreakingQueue();
        await queue.SendAsync("pages-poison", ["a", "b"], TimeSpan.Zero, Token);
        await queue.SendAsync("alerts-poison", ["c"], TimeSpan.Zero, Token);
        await queue.SendAsync("pages", ["d"], TimeSpan.Zero, Token);
        var log = new LineLog<SetAsideReport>();
        Assert.Equal(3, await new SetAsideReport(queue, log).WriteAsync(Token));
        Assert.Equal(["Warning: 2 messages are set aside on pages-poison.", "Warning: 1 messages are set aside on alerts-poison."], log.Lines, StringComparer.Ordinal);
    }

    [Fact]
    public async Task WriteAsync_NothingAside_LogsNothing()
    {
        var log = new LineLog<SetAsideReport>();
        Assert.Equal(0, await new SetAsideReport(new BreakingQueue(), log).WriteAsync(Token));
        Assert.Empty(log.Lines);
    }
}
