using Azure.Storage.Blobs;
using Ingest.Azure.Tests.Support;
using Ingest.Storage;
using Ingest.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Azure.Tests.Storage;

public sealed class AzureBlobStoreTests(StorageAccount account) : BlobStoreContract
{
    protected override IBlobStore Store { get; } = account.Services.GetRequiredService<IBlobStore>();

    protected override string Folder { get; } = $"state/{StorageAccount.UniqueName()}";

    [Fact]
    public async Task Create_ContentType_IsKept()
    {
        await Store.CreateAsync($"{Folder}/x.ndjson", Bytes("{}"), "application/x-ndjson", Stop);
        var blob = account.Services.GetRequiredService<BlobServiceClient>().GetBlobContainerClient("state").GetBlobClient($"{Folder["state/".Length..]}/x.ndjson");
        Assert.Equal("application/x-ndjson", (await blob.GetPropertiesAsync(cancellationToken: Stop)).Value.ContentType);
    }

    [Fact]
    public async Task Create_NewContainer_IsMade()
    {
        var container = new string([.. StorageAccount.UniqueName().Where(char.IsAsciiLetterLower)]) + "container";
        Assert.Equal(CreateOutcome.Created, await Store.CreateAsync($"{container}/a/x", Bytes("1"), "text/plain", Stop));
        Assert.Equal([$"{container}/a/x"], await Store.ListAsync(container, Stop).ToListAsync(Stop));
    }

    [Fact]
    public async Task CreateFromStream_SourceBreaks_IsNotSaidOfTheAccount()
    {
        var failure = await Assert.ThrowsAsync<StorageException>(() => Store.CreateAsync($"{Folder}/half", new ForwardStream(new byte[100_000], breakAt: 50_000), "text/plain", Stop));
        Assert.Equal(("What is to be stored cannot be read (The connection broke off); check where it comes from.", false), (failure.Message, failure.IsOutage));
    }
}
