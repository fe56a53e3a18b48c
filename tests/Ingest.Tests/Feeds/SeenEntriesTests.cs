using System.Globalization;
using Ingest.Feeds;
using Ingest.Storage;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class SeenEntriesTests
{
    [Fact]
    public void Pack_TenYearsOfAFeed_IsUnderTenMegabytesOfState()
    {
        const int Entries = 500_000;
        var seen = new SeenEntries(ReadOnlyMemory<byte>.Empty);
        for (var i = 0; i < Entries; i++)
        {
            Assert.Equal(EntryNovelty.New, seen.Take(Entry(i)));
        }

        var state = FeedStates.Of("https://example.org/") with { Known = seen.Pack([]) };
        var bytes = CanonicalJson.ToUtf8(state, FeedsJson.Options);
        var again = CanonicalJson.Read<FeedState>(bytes, FeedsJson.Options);
        TestContext.Current.TestOutputHelper!.WriteLine($"{bytes.Length} bytes for {Entries} entries");
        Assert.True(bytes.Length < 10_000_000, $"{bytes.Length} bytes");
        Assert.Equal(Entries, again.EntryCount());
        var read = SeenEntries.Of(again);
        Assert.All(Enumerable.Range(0, Entries).Where(static i => i % 9973 == 0), i => Assert.Equal(EntryNovelty.Known, read.Take(Entry(i))));
        Assert.Equal(EntryNovelty.New, read.Take(Entry(Entries + 1)));
    }

    [Fact]
    public void Pack_NothingNew_GivesTheSameBytes()
    {
        var seen = new SeenEntries(ReadOnlyMemory<byte>.Empty);
        foreach (var i in (int[])[3, 1, 2])
        {
            seen.Take(Entry(i));
        }

        var packed = seen.Pack([]);
        var again = new SeenEntries(packed);
        again.Take(Entry(2));
        Assert.Equal(packed.ToArray(), again.Pack([]).ToArray());
    }

    [Fact]
    public void Pack_TooMany_ForgetsOnlyWhatTheFeedNoLongerHas()
    {
        var seen = new SeenEntries(ReadOnlyMemory<byte>.Empty);
        for (var i = 0; i < SeenEntries.Most + 2; i++)
        {
            seen.Take(Entry(i));
        }

        var kept = new SeenEntries(seen.Pack([Entry(0), Entry(1)]));
        Assert.Equal(SeenEntries.Most, PackedEntries.CountOf(kept.Pack([])));
        Assert.Equal((EntryNovelty.Known, EntryNovelty.Known), (kept.Take(Entry(0)), kept.Take(Entry(1))));
    }

    [Theory]
    [InlineData(new byte[] { 2 })]
    [InlineData(new byte[] { 1, 0, 0 })]
    public void Constructor_DamagedBytes_SaysSo(byte[] bytes) =>
        Assert.Contains("damaged", Assert.Throws<StorageException>(() => new SeenEntries(bytes)).Message, StringComparison.Ordinal);

    private static EntryIdentity Entry(int number)
    {
        var hash = ContentId.Of(number.ToString(CultureInfo.InvariantCulture));
        var key = Convert.ToUInt64(hash[..12], 16);
        return new EntryIdentity([key], [], key, Convert.ToUInt64(hash[..16], 16), false);
    }
}
