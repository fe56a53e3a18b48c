using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Storage;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Own_NewFolder_CreatesIt()
    {
        using var folder = Own("a/b");
        Assert.True(folder.IsOwner);
        Assert.True(Directory.Exists(_folder["a/b"]));
        Assert.Equal(_folder["a/b/queue.db"], folder.QueueFile);
    }

    [Fact]
    public void Own_Twice_TheSecondIsRefused()
    {
        using var folder = Own("data");
        var refused = Assert.IsType<DataFolderOutcome.InUse>(DataFolder.Own(_folder["data"]));
        Assert.Contains($"(process {Environment.ProcessId})", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_AfterDispose_IsFree()
    {
        Own("data").Dispose();
        using var folder = Own("data");
        Assert.True(folder.IsOwner);
    }

    [Fact]
    public void Visit_OwnedFolder_IsAllowed()
    {
        using var owner = Own("data");
        using var visitor = Assert.IsType<DataFolderOutcome.Opened>(DataFolder.Visit(_folder["data"])).Folder;
        Assert.False(visitor.IsOwner);
    }

    [Fact]
    public void Visit_FolderThatIsNotThere_IsMissingAndNotCreated()
    {
        var missing = Assert.IsType<DataFolderOutcome.Missing>(DataFolder.Visit(_folder["typo"]));
        Assert.Contains(_folder["typo"], missing.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["typo"]));
    }

    [Fact]
    public void VisitOrCreate_FolderThatIsNotThere_CreatesIt()
    {
        using var folder = Assert.IsType<DataFolderOutcome.Opened>(DataFolder.VisitOrCreate(_folder["new"])).Folder;
        Assert.False(folder.IsOwner);
        Assert.True(Directory.Exists(_folder["new"]));
    }

    [Fact]
    public void Own_FileInTheWay_SaysWhatToDo()
    {
        File.WriteAllText(_folder["file"], "x");
        var refused = Assert.IsType<DataFolderOutcome.NotWritable>(DataFolder.Own(_folder["file/data"]));
        Assert.StartsWith($"The data folder {_folder["file/data"]} cannot be written (", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("); make it writable for this user, or choose another folder with --data.", refused.Message, StringComparison.Ordinal);
        var file = Assert.IsType<DataFolderOutcome.NotWritable>(DataFolder.Visit(_folder["file"]));
        Assert.Equal($"{_folder["file"]} is a file, not a data folder; choose another with --data.", file.Message);
    }

    private DataFolder Own(string name) => Assert.IsType<DataFolderOutcome.Opened>(DataFolder.Own(_folder[name])).Folder;
}
