using System.Globalization;
using System.Text;
using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Storage;

/// <summary>Two processes on one data folder.</summary>
public sealed class TwoProcessTests : IDisposable
{
    private const int Names = 300;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Create_SameNames_EachIsCreatedOnce()
    {
        using var child = ChildProcess.Start(typeof(TwoProcessTests), nameof(ChildRaces), _folder.Path);
        await child.WaitAsync("ready", Stop);
        var mine = await RaceAsync(_folder.Path, "parent");
        await child.EndAsync(Stop);
        var theirs = await File.ReadAllLinesAsync(_folder["child.created"], Stop);
        Assert.Equal(Names, mine.Concat(theirs).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Names, mine.Count + theirs.Length);
        var store = new DirectoryBlobStore(_folder["data"]);
        Assert.Equal("600", Encoding.UTF8.GetString((await store.GetAsync("state/counter", Stop))!.Content.Span));
        foreach (var name in mine)
        {
            Assert.Equal("parent", Encoding.UTF8.GetString((await store.GetAsync(name, Stop))!.Content.Span));
        }
    }

    [Fact]
    public async Task Own_OwnerKilled_IsFreeAgain()
    {
        using var child = ChildProcess.Start(typeof(TwoProcessTests), nameof(ChildOwns), _folder.Path);
        await child.WaitAsync("ready", Stop);
        var data = _folder["data"];
        var refused = Assert.IsType<DataFolderOutcome.InUse>(DataFolder.Own(data));
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"Another ingest (process {child.Id}) is using {data}; stop it, or choose another folder with --data."), refused.Message);
        await child.KillAsync(Stop);

        using var folder = Assert.IsType<DataFolderOutcome.Opened>(DataFolder.Own(data)).Folder;
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(data, ".tmp")));
        using var queue = new SqliteMessageQueue(folder.QueueFile, TimeProvider.System);
        Assert.Equal(1, await queue.ReturnInterruptedAsync(Stop));
        Assert.Equal("work", Assert.Single(await queue.ReceiveAsync("pages", 5, TimeSpan.FromMinutes(1), Stop)).Body);
    }

    [Fact]
    public async Task Create_WriterKilled_LeavesBlobsWholeOrAbsent()
    {
        using var child = ChildProcess.Start(typeof(TwoProcessTests), nameof(ChildWrites), _folder.Path);
        await child.WaitAsync("ready", Stop);
        await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Stop);
        await child.KillAsync(Stop);

        var store = new DirectoryBlobStore(_folder["data"]);
        var names = await store.ListAsync("raw/pages/", Stop).ToListAsync(Stop);
        Assert.NotEmpty(names);
        foreach (var name in names)
        {
            Assert.Equal(name, BlobName.RawPage(ContentId.Sha256((await store.GetAsync(name, Stop))!.Content.Span)));
        }
    }

    [Fact(Explicit = true)]
    public async Task ChildWrites()
    {
        var folder = ChildProcess.SharedFolder!;
        var store = new DirectoryBlobStore(Path.Combine(folder, "data"));
        for (var i = 0; ; i++)
        {
            var content = new byte[200_000];
            BitConverter.TryWriteBytes(content, i);
            await store.CreateAsync(BlobName.RawPage(ContentId.Sha256(content)), content, "text/html", Stop);
            ChildProcess.Signal(folder, "ready");
        }
    }

    [Fact(Explicit = true)]
    public async Task ChildRaces()
    {
        var folder = ChildProcess.SharedFolder!;
        ChildProcess.Signal(folder, "ready");
        await File.WriteAllLinesAsync(Path.Combine(folder, "child.created"), await RaceAsync(folder, "child"), Stop);
    }

    [Fact(Explicit = true)]
    public async Task ChildOwns()
    {
        var shared = ChildProcess.SharedFolder!;
        using var folder = Assert.IsType<DataFolderOutcome.Opened>(DataFolder.Own(Path.Combine(shared, "data"))).Folder;
        _ = new TemporaryFiles(folder.Path).Write("half done"u8);
        using var queue = new SqliteMessageQueue(folder.QueueFile, TimeProvider.System);
        await queue.SendAsync("pages", ["work"], TimeSpan.Zero, Stop);
        await queue.ReceiveAsync("pages", 1, TimeSpan.FromHours(1), Stop);
        ChildProcess.Signal(shared, "ready");
        await Task.Delay(TimeSpan.FromMinutes(5), TimeProvider.System, Stop);
    }

    // Half the work is creating, half is counting up: each process does both over the same names.
    private static async Task<List<string>> RaceAsync(string folder, string who)
    {
        var store = new DirectoryBlobStore(Path.Combine(folder, "data"));
        var created = new List<string>();
        for (var i = 0; i < Names; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"raw/pages/{i % 7}/{i}");
            if (await store.CreateAsync(name, Encoding.UTF8.GetBytes(who), "text/plain", Stop) == CreateOutcome.Created)
            {
                created.Add(name);
            }

            await Increments.AddAsync(store, "state/counter", 1, Stop);
        }

        return created;
    }
}
