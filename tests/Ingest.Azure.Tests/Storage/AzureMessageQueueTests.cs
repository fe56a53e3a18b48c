using Azure.Storage.Queues;
using Ingest.Azure.Storage;
using Ingest.Azure.Tests.Support;
using Ingest.Storage;
using Ingest.Tests.Storage;
using Microsoft.Extensions.Configuration;
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

    [Fact]
    public async Task AnyCall_QueueWithAnotherNameInTheAccount_UsesThatName()
    {
        var actual = StorageAccount.UniqueName();
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("INGEST_QUEUE_PAGES", actual)]).Build();
        var queue = new AzureMessageQueue(account.Services.GetRequiredService<QueueServiceClient>(), AzureQueueNames.Read(settings));
        await queue.SendAsync(QueueNames.Pages, ["1"], TimeSpan.Zero, Stop);
        var message = Assert.Single(await queue.ReceiveAsync(QueueNames.Pages, 1, TimeSpan.FromMinutes(1), Stop));
        Assert.True(await queue.SetAsideAsync(message, "reason", Stop));
        Assert.Equal(QueueNames.Pages, message.Queue);
        Assert.Single((await Client($"{actual}-poison").PeekMessagesAsync(5, Stop)).Value);
    }

    // A little longer than asked, since the service counts whole seconds.
    protected override Task AdvanceAsync(TimeSpan time) => Task.Delay(time + TimeSpan.FromMilliseconds(500), TimeProvider.System, Stop);

    private QueueClient Client(string name) => account.Services.GetRequiredService<QueueServiceClient>().GetQueueClient(name);
}
