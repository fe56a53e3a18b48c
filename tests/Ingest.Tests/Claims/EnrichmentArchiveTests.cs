using System.Text;
using Ingest.Claims;
using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Claims;

public sealed class EnrichmentArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly EnrichmentArchive _archive;

    public EnrichmentArchiveTests() => _archive = new EnrichmentArchive(new DirectoryBlobStore(_folder.Path));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Keep_Twice_KeepsTheFirst()
    {
        var enrichment = ClaimMessagesTests.Enrichment;
        Assert.Equal(CreateOutcome.Created, await _archive.KeepAsync(enrichment, Stop));
        Assert.Equal(CreateOutcome.AlreadyThere, await _archive.KeepAsync(enrichment with { Language = "fr" }, Stop));
        var read = await _archive.ReadAsync(enrichment.Day, "a1", "r1", Stop);
        Assert.Equal(CanonicalJson.ToText(enrichment, ClaimsJson.Options), CanonicalJson.ToText(read!, ClaimsJson.Options));
        Assert.Empty(read!.Entities);
    }

    [Fact]
    public async Task KeepClaims_OneClaim_WritesALine()
    {
        var revision = Texts.Revision("x");
        var messages = ClaimMessages.From(revision, ClaimMessagesTests.Enrichment);
        Assert.Equal(CreateOutcome.Created, await _archive.KeepClaimsAsync(revision, messages, Stop));
        var written = await File.ReadAllTextAsync(_folder["claims/date=2017-09-18/a1-r1.ndjson"], Encoding.UTF8, Stop);
        Assert.Equal(CanonicalJson.ToText(messages[0], ClaimsJson.Options) + "\n", written);
    }

    [Fact]
    public async Task KeepClaims_None_WritesNothing()
    {
        Assert.Null(await _archive.KeepClaimsAsync(Texts.Revision("x"), [], Stop));
        Assert.False(Directory.Exists(_folder["claims"]));
    }

    [Fact]
    public async Task Read_NothingKept_GivesNull() => Assert.Null(await _archive.ReadAsync(new DateOnly(2017, 9, 18), "a1", "r1", Stop));

    [Fact]
    public async Task Read_DamagedBlob_SaysWhichOne()
    {
        Directory.CreateDirectory(_folder["enriched/2017/09/18/a1"]);
        await File.WriteAllTextAsync(_folder["enriched/2017/09/18/a1/r1.json"], "{", Stop);
        var thrown = await Assert.ThrowsAsync<StorageException>(() => _archive.ReadAsync(new DateOnly(2017, 9, 18), "a1", "r1", Stop));
        Assert.Contains("enriched/2017/09/18/a1/r1.json", thrown.Message, StringComparison.Ordinal);
    }
}
