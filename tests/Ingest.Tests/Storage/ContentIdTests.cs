using Ingest.Storage;
using Xunit;

namespace Ingest.Tests.Storage;

public sealed class ContentIdTests
{
    [Fact]
    public void Sha256_OfText_IsThePublishedDigest() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ContentId.Sha256("abc"u8));

    [Fact]
    public void Of_PartsCutElsewhere_Differs()
    {
        string[] ids = [ContentId.Of("ab", "c"), ContentId.Of("a", "bc"), ContentId.Of("abc"), ContentId.Of("abc", ""), ContentId.Of("c", "ab")];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, static id => Assert.Matches("^[0-9a-f]{20}$", id));
    }

    // Ids are in names that are kept for ever: this one must never change.
    [Fact]
    public void Of_SameParts_IsTheSameForEver() => Assert.Equal("2781486a05682dca725c", ContentId.Of("https://example.org/", "é"));
}
