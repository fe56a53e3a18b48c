using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Watches;
using Xunit;

namespace Ingest.Tests.Watches;

public sealed class WatchlistArchiveTests
{
    private readonly MemoryBlobStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ChangeAsync_AnotherWriterWasFirst_KeepsBothChanges()
    {
        var mine = new WatchlistArchive(_store);
        var theirs = new WatchlistArchive(_store);
        var raced = false;
        await mine.ChangeAsync(
            watchlist =>
            {
                _store.BeforeReplace = raced ? null : () => theirs.ChangeAsync(static other => other.With(Phrase("B")), Token);
                raced = true;
                return watchlist.With(Phrase("A"));
            },
            Token);
        Assert.Equal(["B", "A"], (await mine.ReadAsync(Token)).Watches.Select(static watch => watch.Name), StringComparer.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_Unchanged_GivesTheSameObjectWithEmptyLists()
    {
        var archive = new WatchlistArchive(_store);
        await archive.ChangeAsync(static watchlist => watchlist.With(Phrase("A")), Token);
        var read = await archive.ReadAsync(Token);
        Assert.Same(read, await archive.ReadAsync(Token));
        Assert.Empty(read.Watches[0].Aliases);
        Assert.Empty(read.Sinks);
    }

    [Fact]
    public async Task ReadAsync_DamagedBlob_SaysWhatToDo()
    {
        await _store.CreateAsync(BlobName.Watches, "{"u8.ToArray(), "application/json", Token);
        var exception = await Assert.ThrowsAsync<StorageException>(() => new WatchlistArchive(_store).ReadAsync(Token));
        Assert.Contains("Repair it, or move it away", exception.Message, StringComparison.Ordinal);
    }

    private static Watch Phrase(string name) => new(name, null, null, null, null, null, null, [], [name], [], []);
}
