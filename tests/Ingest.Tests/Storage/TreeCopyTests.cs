using System.Text;
using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Storage;

public sealed class TreeCopyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DirectoryBlobStore _source;
    private readonly DirectoryBlobStore _target;
    private readonly List<string> _different = [];

    public TreeCopyTests()
    {
        _source = new DirectoryBlobStore(_folder["source"]);
        _target = new DirectoryBlobStore(_folder["target"]);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_EmptyTarget_CopiesAllAndASecondTimeNothing()
    {
        await WriteAsync(_source, ("raw/pages/ab", "page"), ("articles/2026/11/20/a/r.json", "{}"), ("state/watches.json", "{}"));
        Assert.Equal(new TreeCopied(3, 0, 0, 0), await RunAsync());
        Assert.Equal(new TreeCopied(0, 0, 3, 0), await RunAsync());
        Assert.Equal("page", await TextAsync("raw/pages/ab"));
    }

    [Fact]
    public async Task Run_StateOfTheSource_IsTakenOver()
    {
        await WriteAsync(_source, ("state/watches.json", "new"));
        await WriteAsync(_target, ("state/watches.json", "old"));
        Assert.Equal(new TreeCopied(0, 1, 0, 0), await RunAsync());
        Assert.Equal("new", await TextAsync("state/watches.json"));
    }

    [Fact]
    public async Task Run_FactThatIsAnotherThere_IsToldAndLeftAlone()
    {
        await WriteAsync(_source, ("articles/2026/11/20/a/r.json", "mine"));
        await WriteAsync(_target, ("articles/2026/11/20/a/r.json", "theirs"));
        Assert.Equal(new TreeCopied(0, 0, 0, 1), await RunAsync());
        Assert.Equal("articles/2026/11/20/a/r.json", Assert.Single(_different));
        Assert.Equal("theirs", await TextAsync("articles/2026/11/20/a/r.json"));
    }

    [Fact]
    public async Task Run_SomeoneChangesStateMeanwhile_SaysSo()
    {
        var target = new MemoryBlobStore();
        await WriteAsync(_source, ("state/watches.json", "new"));
        await WriteAsync(target, ("state/watches.json", "old"));
        target.BeforeReplace = async () =>
        {
            var version = (await target.GetAsync("state/watches.json", Stop))!.Version;
            await target.ReplaceAsync("state/watches.json", "other"u8.ToArray(), "application/json", version, Stop);
        };
        var failure = await Assert.ThrowsAsync<StorageException>(() => new TreeCopy(_source, target).RunAsync(static _ => Task.CompletedTask, Stop));
        Assert.Equal("state/watches.json changed while it was copied; copy while no host is at work.", failure.Message);
    }

    private Task<TreeCopied> RunAsync() => new TreeCopy(_source, _target).RunAsync(
        name =>
        {
            _different.Add(name);
            return Task.CompletedTask;
        },
        Stop);

    private async Task<string> TextAsync(string name) => Encoding.UTF8.GetString((await _target.GetAsync(name, Stop))!.Content.Span);

    private static async Task WriteAsync(IBlobStore store, params (string Name, string Text)[] blobs)
    {
        foreach (var (name, text) in blobs)
        {
            await store.CreateAsync(name, Encoding.UTF8.GetBytes(text), BlobName.ContentTypeOf(name), Stop);
        }
    }
}
