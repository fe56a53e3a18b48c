using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Storage;

public sealed class DirectoryBlobStoreTests : BlobStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DirectoryBlobStoreTests() => Store = new DirectoryBlobStore(_folder.Path);

    protected override IBlobStore Store { get; }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Create_Done_LeavesTheBytesAndNothingElse()
    {
        await Store.CreateAsync("raw/pages/abc", Bytes("page"), "text/html", Stop);
        await Store.CreateAsync("raw/pages/abc", Bytes("other"), "text/html", Stop);
        Assert.Equal(Bytes("page"), await File.ReadAllBytesAsync(_folder["raw/pages/abc"], Stop));
        Assert.Empty(Directory.EnumerateFiles(_folder[".tmp"]));
    }

    [Fact]
    public async Task List_WholeStore_SkipsWhatIsNoBlob()
    {
        foreach (var foreign in new[] { "index.db", ".tmp/1-x-1", ".locks/00", "state/.swp", "state/a b", "readme/" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder[foreign])!);
            await File.WriteAllTextAsync(foreign[^1] == '/' ? _folder["state/~"] : _folder[foreign], "x", Stop);
        }

        await Store.CreateAsync("raw/pages/abc", Bytes("page"), "text/html", Stop);
        await Store.CreateAsync("articles/x.json", Bytes("page"), "text/html", Stop);
        Assert.Equal(["articles/x.json", "raw/pages/abc"], await Store.ListAsync("", Stop).ToListAsync(Stop));
        Assert.Equal(["raw/pages/abc"], await Store.ListAsync("ra", Stop).ToListAsync(Stop));
    }

    [Fact]
    public async Task Replace_AfterRestart_KnowsTheVersion()
    {
        var version = await Store.ReplaceAsync("state/x", Bytes("1"), "text/plain", expected: null, Stop);
        var reopened = new DirectoryBlobStore(_folder.Path);
        Assert.NotNull(await reopened.ReplaceAsync("state/x", Bytes("2"), "text/plain", version, Stop));
    }

    [Fact]
    public async Task Version_LargeFileReadLongAfterItWasWritten_IsKnownUntilItIsReplaced()
    {
        var version = await Store.ReplaceAsync("state/x", new byte[100_000], "text/plain", expected: null, Stop);
        File.SetLastWriteTimeUtc(_folder["state/x"], new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        await Store.GetAsync("state/x", Stop);

        // The store's own writes never do this; it shows that the bytes are not read again.
        await File.WriteAllBytesAsync(_folder["state/x"], [.. Enumerable.Repeat((byte)1, 100_000)], Stop);
        File.SetLastWriteTimeUtc(_folder["state/x"], new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        Assert.Equal(version, await Store.VersionAsync("state/x", Stop));
        var now = (await Store.GetAsync("state/x", Stop))!.Version;
        Assert.NotEqual(version, now);
        Assert.Equal(await Store.ReplaceAsync("state/x", new byte[100_000], "text/plain", now, Stop), await Store.VersionAsync("state/x", Stop));
    }

    [Fact]
    public async Task Create_FolderWasRemoved_MakesItAgain()
    {
        await Store.CreateAsync("state/a/1", Bytes("1"), "text/plain", Stop);
        Directory.Delete(_folder["state"], recursive: true);
        Directory.Delete(_folder[".tmp"], recursive: true);
        Assert.Equal(CreateOutcome.Created, await Store.CreateAsync("state/a/1", Bytes("2"), "text/plain", Stop));
    }

    [Fact]
    public async Task Create_RootIsGone_SaysSo()
    {
        Directory.Delete(_folder.Path, recursive: true);
        var failure = await Assert.ThrowsAsync<StorageException>(() => Store.CreateAsync("state/x", Bytes("1"), "text/plain", Stop));
        Assert.Equal($"The data folder {_folder.Path} is gone; bring it back, or choose another folder with --data.", failure.Message);
        Directory.CreateDirectory(_folder.Path);
    }

    [Fact]
    public async Task Create_FileWhereAFolderIsNeeded_SaysSo()
    {
        await Store.CreateAsync("state/x", Bytes("1"), "text/plain", Stop);
        var failure = await Assert.ThrowsAsync<StorageException>(() => Store.CreateAsync("state/x/y", Bytes("1"), "text/plain", Stop));
        Assert.Contains(_folder["state/x"], failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_FolderOfThatName_IsNotTakenForABlob()
    {
        await Store.CreateAsync("state/x/y", Bytes("1"), "text/plain", Stop);
        var failure = await Assert.ThrowsAsync<StorageException>(() => Store.CreateAsync("state/x", Bytes("1"), "text/plain", Stop));
        Assert.Contains("is a folder", failure.Message, StringComparison.Ordinal);
        Assert.Null(await Store.GetAsync("state/x", Stop));
    }

    [Theory]
    [InlineData(28, "is full; free some space")]
    [InlineData(30, "no permission")]
    [InlineData(95, "cannot link files")]
    [InlineData(5, "check the disk")]
    public void StorageFailure_OfAnErrorNumber_SaysWhatToDo(int error, string expected) =>
        Assert.Contains(expected, StorageFailure.Of(new IOException("it went wrong", error), _folder.Path).Message, StringComparison.Ordinal);

    [Fact]
    public void Open_RootIsAFile_SaysSo()
    {
        File.WriteAllText(_folder["file"], "x");
        Assert.Throws<StorageException>(() => new DirectoryBlobStore(_folder["file"]));
    }

    [Fact]
    public void Open_OldTemporaryFiles_AreSwept()
    {
        File.WriteAllText(_folder[".tmp/1-old-1"], "x");
        File.WriteAllText(_folder[".tmp/1-new-1"], "x");
        File.SetLastWriteTimeUtc(_folder[".tmp/1-old-1"], File.GetLastWriteTimeUtc(_folder[".tmp/1-new-1"]).AddDays(-2));
        _ = new DirectoryBlobStore(_folder.Path);
        Assert.Equal([_folder[".tmp/1-new-1"]], Directory.GetFiles(_folder[".tmp"]));
    }
}
