using System.Globalization;
using System.Text;
using Ingest.Storage;
using Xunit;

namespace Ingest.Tests.Storage;

/// <summary>What every blob store must do. An implementation is put under it by deriving from it.</summary>
public abstract class BlobStoreContract
{
    private const string Json = "application/json";

    /// <summary>The store under test.</summary>
    protected abstract IBlobStore Store { get; }

    /// <summary>A container and folder of this test's own.</summary>
    protected virtual string Folder => "state/contract";

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Create_NewName_CanBeReadBack()
    {
        var bytes = Enumerable.Range(0, 300_000).Select(static i => (byte)(i * 31)).ToArray();
        Assert.Equal(CreateOutcome.Created, await Store.CreateAsync($"{Folder}/deep/er/x.json", bytes, Json, Stop));
        Assert.Equal(bytes, (await Store.GetAsync($"{Folder}/deep/er/x.json", Stop))!.Content.ToArray());
        Assert.True(await Store.ExistsAsync($"{Folder}/deep/er/x.json", Stop));
    }

    [Theory]
    [InlineData("text/html; charset=\"утф-8\"")]
    [InlineData("text/html\r\nx-evil: 1")]
    [InlineData("no type at all, \u0001")]
    [InlineData("")]
    public async Task Create_ContentTypeThatIsNone_KeepsTheBytes(string contentType)
    {
        Assert.Equal(CreateOutcome.Created, await Store.CreateAsync($"{Folder}/odd", Bytes("page"), contentType, Stop));
        Assert.Equal("page", await TextAsync("odd"));
    }

    [Fact]
    public async Task Create_TakenName_LeavesTheFirst()
    {
        await Store.CreateAsync($"{Folder}/x", Bytes("first"), Json, Stop);
        Assert.Equal(CreateOutcome.AlreadyThere, await Store.CreateAsync($"{Folder}/x", Bytes("second"), Json, Stop));
        Assert.Equal("first", await TextAsync("x"));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(300_000)]
    public async Task Version_OfABlob_ChangesWithEveryWriteAndNotElse(int length)
    {
        var name = $"{Folder}/versioned{length.ToString(CultureInfo.InvariantCulture)}";
        Assert.Null(await Store.VersionAsync(name, Stop));
        await Store.CreateAsync(name, new byte[length], Json, Stop);
        var first = (await Store.GetAsync(name, Stop))!.Version;
        Assert.Equal(first, await Store.VersionAsync(name, Stop));
        Assert.Equal(first, await Store.VersionAsync(name, Stop));
        var other = new byte[length];
        other[0] = 1;
        var second = await Store.ReplaceAsync(name, other, Json, first, Stop);
        Assert.NotEqual(first, second);
        Assert.Equal(second, await Store.VersionAsync(name, Stop));
        await Store.DeleteAsync(name, Stop);
        Assert.Null(await Store.VersionAsync(name, Stop));
    }

    [Fact]
    public async Task Create_EmptyContent_IsABlob()
    {
        await Store.CreateAsync($"{Folder}/empty", ReadOnlyMemory<byte>.Empty, Json, Stop);
        Assert.Equal(0, (await Store.GetAsync($"{Folder}/empty", Stop))!.Content.Length);
    }

    [Fact]
    public async Task Create_SixteenWriters_OneIsToldCreated()
    {
        for (var round = 0; round < 10; round++)
        {
            var name = $"{Folder}/race-{round.ToString(CultureInfo.InvariantCulture)}";
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Store.CreateAsync(name, Bytes($"writer {writer}"), Json, Stop)));
            Assert.Single(outcomes, CreateOutcome.Created);
            Assert.StartsWith("writer ", Encoding.UTF8.GetString((await Store.GetAsync(name, Stop))!.Content.Span), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task CreateFromStream_LongContent_CanBeStreamedBack()
    {
        var bytes = Enumerable.Range(0, 9_000_000).Select(static i => (byte)(i * 31)).ToArray();
        Assert.Equal(CreateOutcome.Created, await Store.CreateAsync($"{Folder}/deep/long.bin", new ForwardStream(bytes), "application/octet-stream", Stop));
        await using var stream = await Store.OpenAsync($"{Folder}/deep/long.bin", Stop);
        using var read = new MemoryStream();
        await stream!.CopyToAsync(read, Stop);
        Assert.True(read.ToArray().AsSpan().SequenceEqual(bytes));
        Assert.Equal(bytes.Length, (await Store.GetAsync($"{Folder}/deep/long.bin", Stop))!.Content.Length);
    }

    [Fact]
    public async Task CreateFromStream_TakenName_LeavesTheFirst()
    {
        Assert.Equal(CreateOutcome.Created, await Store.CreateAsync($"{Folder}/x", new ForwardStream(Bytes("first")), Json, Stop));
        Assert.Equal(CreateOutcome.AlreadyThere, await Store.CreateAsync($"{Folder}/x", new ForwardStream(Bytes("second")), Json, Stop));
        Assert.Equal(CreateOutcome.AlreadyThere, await Store.CreateAsync($"{Folder}/x", Bytes("third"), Json, Stop));
        Assert.Equal("first", await TextAsync("x"));
    }

    [Fact]
    public async Task CreateFromStream_StreamBreaks_LeavesNothing()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => Store.CreateAsync($"{Folder}/half", new ForwardStream(new byte[100_000], breakAt: 50_000), Json, Stop));
        Assert.False(await Store.ExistsAsync($"{Folder}/half", Stop));
        Assert.Equal(CreateOutcome.Created, await Store.CreateAsync($"{Folder}/half", Bytes("whole"), Json, Stop));
    }

    [Fact]
    public async Task Open_ReplacedMeanwhile_ReadsNoMixture()
    {
        var old = new byte[3_000_000];
        var version = await Store.ReplaceAsync($"{Folder}/x", old, Json, expected: null, Stop);
        await using var stream = await Store.OpenAsync($"{Folder}/x", Stop);
        var start = new byte[10];
        await stream!.ReadExactlyAsync(start, Stop);
        Assert.NotNull(await Store.ReplaceAsync($"{Folder}/x", Enumerable.Repeat((byte)1, old.Length).ToArray(), Json, version, Stop));
        using var rest = new MemoryStream();
        var failure = await Record.ExceptionAsync(() => stream.CopyToAsync(rest, Stop));
        Assert.True(failure is StorageException || rest.ToArray().All(static b => b == 0));
    }

    [Fact]
    public async Task Open_UnknownName_IsNull()
    {
        Assert.Null(await Store.OpenAsync($"{Folder}/no/such", Stop));
        Assert.Null(await Store.OpenAsync("nocontainer/x", Stop));
    }

    [Fact]
    public async Task Get_UnknownName_IsNull()
    {
        Assert.Null(await Store.GetAsync($"{Folder}/no/such", Stop));
        Assert.False(await Store.ExistsAsync($"{Folder}/no/such", Stop));
        Assert.Null(await Store.GetAsync("nocontainer/x", Stop));
        Assert.False(await Store.ExistsAsync("nocontainer/x", Stop));
    }

    [Fact]
    public async Task Replace_VersionRead_GivesTheNewVersion()
    {
        await Store.CreateAsync($"{Folder}/x", Bytes("1"), Json, Stop);
        var first = (await Store.GetAsync($"{Folder}/x", Stop))!.Version;
        var second = await Store.ReplaceAsync($"{Folder}/x", Bytes("2"), Json, first, Stop);
        Assert.Equal("2", await TextAsync("x"));
        Assert.Equal((await Store.GetAsync($"{Folder}/x", Stop))!.Version, second);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task Replace_StaleVersion_ChangesNothing()
    {
        var first = await Store.ReplaceAsync($"{Folder}/x", Bytes("1"), Json, expected: null, Stop);
        Assert.NotNull(await Store.ReplaceAsync($"{Folder}/x", Bytes("2"), Json, first, Stop));
        Assert.Null(await Store.ReplaceAsync($"{Folder}/x", Bytes("3"), Json, first, Stop));
        Assert.Equal("2", await TextAsync("x"));
    }

    [Fact]
    public async Task Replace_NothingExpected_OnlyCreates()
    {
        Assert.NotNull(await Store.ReplaceAsync($"{Folder}/x", Bytes("1"), Json, expected: null, Stop));
        Assert.Null(await Store.ReplaceAsync($"{Folder}/x", Bytes("2"), Json, expected: null, Stop));
        Assert.Equal("1", await TextAsync("x"));
    }

    [Fact]
    public async Task Replace_BlobIsGone_IsNull()
    {
        var version = await Store.ReplaceAsync($"{Folder}/x", Bytes("1"), Json, expected: null, Stop);
        await Store.DeleteAsync($"{Folder}/x", Stop);
        Assert.Null(await Store.ReplaceAsync($"{Folder}/x", Bytes("2"), Json, version, Stop));
        Assert.False(await Store.ExistsAsync($"{Folder}/x", Stop));
    }

    [Fact]
    public async Task Replace_ManyWriters_LoseNoUpdate()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Increments.AddAsync(Store, $"{Folder}/counter", 25, Stop)));
        Assert.Equal("200", await TextAsync("counter"));
    }

    [Fact]
    public async Task List_Prefix_GivesNamesInOrdinalOrder()
    {
        string[] names = ["a/z", "a-b", "a.b", "a/b/c", "a/b.c", "a/B", "a0", "ab/c", "b"];
        foreach (var name in names)
        {
            await Store.CreateAsync($"{Folder}/{name}", Bytes(name), Json, Stop);
        }

        await AssertListedAsync("", names);
        await AssertListedAsync("a", [.. names.Where(static name => name[0] == 'a')]);
        await AssertListedAsync("a/", [.. names.Where(static name => name.StartsWith("a/", StringComparison.Ordinal))]);
        await AssertListedAsync("a/b", ["a/b/c", "a/b.c"]);
        await AssertListedAsync("a/b/c", ["a/b/c"]);
        await AssertListedAsync("c", []);
        await AssertListedAsync("../", []);
    }

    [Fact]
    public async Task List_UnknownContainer_IsEmpty() => Assert.Empty(await Store.ListAsync("nocontainer/", Stop).ToListAsync(Stop));

    [Fact]
    public async Task Delete_TellsWhetherThereWasOne()
    {
        await Store.CreateAsync($"{Folder}/x", Bytes("1"), Json, Stop);
        Assert.True(await Store.DeleteAsync($"{Folder}/x", Stop));
        Assert.False(await Store.DeleteAsync($"{Folder}/x", Stop));
        Assert.False(await Store.DeleteAsync("nocontainer/x", Stop));
        Assert.Equal(CreateOutcome.Created, await Store.CreateAsync($"{Folder}/x", Bytes("2"), Json, Stop));
    }

    [Theory]
    [InlineData("state")]
    [InlineData("state/../x")]
    [InlineData("/state/x")]
    [InlineData("State/x")]
    [InlineData("state/.hidden")]
    [InlineData("state//x")]
    [InlineData("state/ä")]
    public async Task AnyCall_InvalidName_Throws(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CreateAsync(name, Bytes("x"), Json, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ReplaceAsync(name, Bytes("x"), Json, expected: null, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.GetAsync(name, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ExistsAsync(name, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.DeleteAsync(name, Stop));
    }

    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    protected async Task<string?> TextAsync(string name) =>
        await Store.GetAsync($"{Folder}/{name}", Stop) is { } blob ? Encoding.UTF8.GetString(blob.Content.Span) : null;

    private async Task AssertListedAsync(string prefix, string[] expected)
    {
        var listed = await Store.ListAsync($"{Folder}/{prefix}", Stop).ToListAsync(Stop);
        Assert.Equal(expected.Select(name => $"{Folder}/{name}").Order(StringComparer.Ordinal), listed, StringComparer.Ordinal);
    }
}
