using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Tests.Support;
using Ingest.Watches;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests;

/// <summary>Whatever breaks between two steps of putting off and setting aside: the message is on its queue or on the poison queue, with its reason.</summary>
public sealed class AttemptCrashTests
{
    private const string Queue = "alerts";
    private const string Body = """{"alertId":"a-1"}""";

    // Six deliveries: a count and a copy each, then the reason and the move.
    private const int MostWrites = 14;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<int, bool, bool> Breaks
    {
        get
        {
            var breaks = new TheoryData<int, bool, bool>();
            for (var at = 1; at <= MostWrites; at++)
            {
                breaks.Add(at, false, false);
                breaks.Add(at, true, false);
                breaks.Add(at, false, true);
                breaks.Add(at, true, true);
            }

            return breaks;
        }
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task MakeAsync_DiesBetweenAnyTwoSteps_LosesNoMessage(int at, bool isStore, bool isAfter)
    {
        var store = new MemoryBlobStore { BreakAt = isStore ? at : 0, BreakAfterWriting = isAfter };
        var queue = new BreakingQueue();
        await queue.SendAsync(Queue, [Body], TimeSpan.Zero, Token);
        (queue.BreakAt, queue.BreakAfterChanging) = (isStore ? 0 : queue.Changes + at, isAfter);

        // As the host does: what is returned from is acknowledged, what throws stays.
        while ((await queue.PeekAsync(Queue, 1, Token)).Count > 0)
        {
            await DeliverAsync(store, queue);
            Assert.NotEqual(0, (await queue.PeekAsync(Queue, 9, Token)).Count + (await queue.PeekAsync($"{Queue}-poison", 9, Token)).Count);
        }

        Assert.All(await queue.PeekAsync($"{Queue}-poison", 9, Token), static message => Assert.Equal(Body, message.Body));
        Assert.Equal("The receiver is busy.", (await new AttemptRecords(store, TimeProvider.System).FindAsync(Queue, Body, Token))!.Reason);
    }

    private static async Task DeliverAsync(MemoryBlobStore store, BreakingQueue queue)
    {
        using var folder = new TemporaryFolder();
        await using var app = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IBlobStore>(store)
            .AddSingleton<IMessageQueue>(queue)
            .AddSingleton(new AlertConsole(TextWriter.Null))
            .AddIngest(new ConfigurationBuilder().Build(), folder.Path)
            .BuildServiceProvider();
        try
        {
            var message = (await queue.ReceiveAsync(Queue, 1, TimeSpan.Zero, Token))[0];
            await app.GetRequiredService<Attempts>().MakeAsync(new Attempt(Queue, message.Body, 1), static (_, _, _) => throw new TryLaterException("The receiver is busy.", TimeSpan.FromHours(1)), Token);
            await queue.CompleteAsync(message, Token);
        }
        catch (StorageException)
        {
            // Not acknowledged: it is delivered again.
        }
    }

    [Fact]
    public async Task MakeAsync_StoreIsDownAtTheLastAttempt_StillTellsTheHostWhatFailed()
    {
        using var folder = new TemporaryFolder();
        await using var app = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IBlobStore>(new MemoryBlobStore { BreakAt = 1 })
            .AddIngest(new ConfigurationBuilder().Build(), folder.Path)
            .BuildServiceProvider();
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => app.GetRequiredService<Attempts>().MakeAsync(
            new Attempt(Queue, Body, 5), static (_, _, _) => throw new InvalidOperationException("The stage broke."), Token));
        Assert.Equal("The stage broke.", failure.Message);
    }
}
