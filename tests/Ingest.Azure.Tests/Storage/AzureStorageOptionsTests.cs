using Ingest.Azure.Storage;
using Ingest.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Ingest.Azure.Tests.Storage;

public sealed class AzureStorageOptionsTests
{
    private const string Either = "Set either INGEST__STORAGE__CONNECTIONSTRING (UseDevelopmentStorage=true for Azurite) or INGEST__STORAGE__ACCOUNTNAME, not both.";

    [Theory]
    [InlineData(null, null, Either)]
    [InlineData("UseDevelopmentStorage=true", "news", Either)]
    [InlineData("no connection", null, "INGEST__STORAGE__CONNECTIONSTRING is no connection string; copy it whole")]
    [InlineData("AccountName=", null, "INGEST__STORAGE__CONNECTIONSTRING is no connection string; copy it whole")]
    [InlineData(null, "No Such", "INGEST__STORAGE__ACCOUNTNAME must be 3 to 24 lower-case letters and digits.")]
    public void Options_Unusable_SayWhichKey(string? connection, string? account, string expected)
    {
        using var provider = Build(connection, account);
        var failure = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<AzureStorageOptions>);
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true", null)]
    [InlineData(null, "newsroom")]
    public void Options_OneOfBoth_BuildsBothPorts(string? connection, string? account)
    {
        using var provider = Build(connection, account);
        Assert.IsType<AzureBlobStore>(provider.GetRequiredService<IBlobStore>());
        Assert.IsType<AzureMessageQueue>(provider.GetRequiredService<IMessageQueue>());
    }

    [Fact]
    public async Task AnyCall_NobodyListens_SaysWhatToDo()
    {
        var nobody = new AzureBlobStore(new("DefaultEndpointsProtocol=http;AccountName=newsroom;AccountKey=eA==;BlobEndpoint=http://127.0.0.1:1/newsroom", new() { Retry = { MaxRetries = 0 } }));
        var failure = await Assert.ThrowsAsync<StorageException>(() => nobody.GetAsync("state/x", TestContext.Current.CancellationToken));
        Assert.StartsWith("The storage account newsroom cannot be reached (", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_BySetting_AreTheAccounts()
    {
        var names = AzureQueueNames.Read(Settings(("INGEST_QUEUE_PAGES", "desk-pages")));
        Assert.Equal(("desk-pages", "desk-pages-poison", "feeds", "alerts-poison"), (names.Of("pages"), names.Of("pages-poison"), names.Of("feeds"), names.Of("alerts-poison")));
    }

    [Theory]
    [InlineData("Pages", "INGEST_QUEUE_PAGES is 'Pages', which is no name for a queue")]
    [InlineData("a-name-that-leaves-no-room-for-the-ending-of-its-poison-queue", "which is no name for a queue")]
    [InlineData("feeds", "INGEST_QUEUE_FEEDS and INGEST_QUEUE_PAGES are both 'feeds'")]
    public void Names_Unusable_NameTheSetting(string name, string expected)
    {
        var failure = Assert.Throws<OptionsValidationException>(() => AzureQueueNames.Read(Settings(("INGEST_QUEUE_PAGES", name))));
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(static s => s.Key, static s => (string?)s.Value, StringComparer.Ordinal)).Build();

    private static ServiceProvider Build(string? connection, string? account)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Ingest:Storage:ConnectionString"] = connection,
            ["Ingest:Storage:AccountName"] = account,
        };
        return new ServiceCollection().AddAzureStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
    }
}
