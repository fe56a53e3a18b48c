using Azure.Storage.Queues;
using Ingest.Azure.Tests.Support;
using Ingest.Storage;
using Ingest.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Azure.Tests.Storage;

public sealed class AzureMessageQueueTests(StorageAccount account) : MessageQueueContract
{
    protected override IMessageQueue Queue { get; } = account.Services.GetRequiredService<IMessageQueue>();

    protected override string Name { get; } = StorageAccount.UniqueName();

    [Fact]
    public async Task Send_Body_IsBase64AsTheFunctionsHostReadsIt()
    {
        await SendAsync("{\"a\":\"é\"}");
        var raw = Assert.Single((await Client(Name).PeekMessagesAsync(1, Stop)).Value);
        Assert.Equal("eyJhIjoiw6kifQ==", raw.Body.ToString());
    }

    [Theory]
    [InlineData("eyJhIjoiw6kifQ==", "{\"a\":\"é\"}")]
    [InlineData("{plain}", "{plain}")]
    public async Task Peek_SetAsideByTheHost_HasBodyAndSaysWho(string text, string body)
    {
        await Client(Poison).CreateAsync(cancellationToken: Stop);
        await Client(Poison).SendMessageAsync(text, Stop);
        var aside = Assert.Single(await Queue.PeekAsync(Poison, 5, Stop));
        Assert.Equal((body, "The Functions host set it aside after its last try; its log has the reason."), (aside.Body, aside.Reason));
    }

    // A little longer than asked, since the service counts whole seconds.
    protected override Task AdvanceAsync(TimeSpan time) => Task.Delay(time + TimeSpan.FromMilliseconds(500), TimeProvider.System, Stop);

    private QueueClient Client(string name) => account.Services.GetRequiredService<QueueServiceClient>().GetQueueClient(name);
}
