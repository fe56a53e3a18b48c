using Ingest.Articles;
using Ingest.Storage;
using Ingest.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests;

public sealed class SentMarksTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MarkAsync_Twice_LogsOneLine()
    {
        using var run = await new FlowRun().SetUpAsync();
        await run.ToTheEndAsync();
        var message = CanonicalJson.Read<ArticleMessage>(run.Queue.Sent.First(static sent => sent.Queue == QueueNames.Articles).Body, ArticleJson.Options);
        var article = await run.AskAsync(app => app.GetRequiredService<ArticleArchive>().ReadAsync(message, Token));
        var log = new LineLog<SentMarks>();
        var marks = new SentMarks(new Stories.MemoryBlobStore(), log);
        await marks.MarkAsync(article, Token);
        await marks.MarkAsync(article, Token);
        Assert.True(await marks.IsSentAsync(message.ArticleId, message.Revision, Token));
        Assert.Equal($"Information: All that follows from article {message.ArticleId}, revision {message.Revision}, is sent and indexed.", Assert.Single(log.Lines));
    }
}
