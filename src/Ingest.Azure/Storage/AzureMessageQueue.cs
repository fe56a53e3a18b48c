using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Ingest.Storage;

namespace Ingest.Azure.Storage;

/// <summary>
/// Queues of an Azure storage account, made when they are first written to. A lease is the visibility timeout (1 s to 7 days), the receipt
/// the pop receipt; messages never expire. What is <c>pages</c> here may have another name in the account (<see cref="AzureQueueNames"/>). Bodies are Base64 of UTF-8, as the Functions host reads and writes them. The order is the
/// service's: roughly first in, first out.
/// </summary>
public sealed class AzureMessageQueue : IMessageQueue
{
    // What one call of the service takes and shows at most.
    private const int MostAtOnce = 32;

    private static readonly TimeSpan Never = TimeSpan.FromSeconds(-1);
    private static readonly TimeSpan ShortestLease = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestHidden = TimeSpan.FromDays(7);

    private readonly QueueServiceClient _service;
    private readonly AzureQueueNames _names;

    public AzureMessageQueue(QueueServiceClient service, AzureQueueNames names)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(names);
        _service = service;
        _names = names;
    }

    /// <summary>Where the account's queues are, without what may stand behind it as a signature.</summary>
    public string Address => _service.Uri.GetLeftPart(UriPartial.Path);

    public async Task SendAsync(string queue, IReadOnlyList<string> bodies, TimeSpan delay, CancellationToken cancellationToken)
    {
        QueueArguments.CheckName(queue);
        QueueArguments.CheckBodies(bodies);
        foreach (var body in bodies)
        {
            await PutAsync(queue, MessageText.Encode(body), delay, cancellationToken);
        }
    }

    public async Task<IReadOnlyList<Ingest.Storage.QueueMessage>> ReceiveAsync(string queue, int count, TimeSpan lease, CancellationToken cancellationToken)
    {
        QueueArguments.CheckName(queue);
        var hidden = Within(ShortestLease, lease);
        return await CallAsync(
            async () => (await ClientOf(queue).ReceiveMessagesAsync(Math.Min(count, MostAtOnce), hidden, cancellationToken)).Value
                .Select(message => MessageText.Read(queue, message.MessageId, message.PopReceipt, message.Body.ToString(), message.DequeueCount, message.InsertedOn)).ToList(),
            orElse: [],
            cancellationToken);
    }

    public async Task<Ingest.Storage.QueueMessage?> RenewAsync(Ingest.Storage.QueueMessage message, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return await UpdateAsync(message, Within(ShortestLease, lease), cancellationToken) is { } receipt ? message with { Receipt = receipt } : null;
    }

    public Task<bool> CompleteAsync(Ingest.Storage.QueueMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return CallAsync(
            async () =>
            {
                await ClientOf(message.Queue).DeleteMessageAsync(message.Id, message.Receipt, cancellationToken);
                return true;
            },
            orElse: false,
            cancellationToken);
    }

    public async Task<bool> ReleaseAsync(Ingest.Storage.QueueMessage message, TimeSpan delay, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return await UpdateAsync(message, Within(TimeSpan.Zero, delay), cancellationToken) is not null;
    }

    /// <summary>Renews the lease first, so that only its holder sets aside; after a crash between the two writes the message is in both queues, never in none.</summary>
    public async Task<bool> SetAsideAsync(Ingest.Storage.QueueMessage message, string reason, CancellationToken cancellationToken)
    {
        if (await RenewAsync(message, TimeSpan.FromMinutes(1), cancellationToken) is not { } held)
        {
            return false;
        }

        await PutAsync(QueueNames.PoisonOf(held.Queue), MessageText.EncodeSetAside(held.Body, reason), TimeSpan.Zero, cancellationToken);
        return await CompleteAsync(held, cancellationToken);
    }

    /// <summary>The service counts all messages together and shows 32 of the visible ones: what is hidden counts as leased, and is only told apart in a queue of 32 or fewer visible ones.</summary>
    public async Task<QueueDepth> CountAsync(string queue, CancellationToken cancellationToken)
    {
        QueueArguments.CheckName(queue);
        var visible = (await PeekAsync(queue, MostAtOnce, cancellationToken)).Count;
        var total = await CallAsync(async () => (await ClientOf(queue).GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount, orElse: 0, cancellationToken);
        return visible >= MostAtOnce ? new QueueDepth(total, 0, 0) : new QueueDepth(visible, Math.Max(total - visible, 0), 0);
    }

    /// <summary>Shows at most 32 messages, visible ones only; the service has no more.</summary>
    public async Task<IReadOnlyList<Ingest.Storage.QueueMessage>> PeekAsync(string queue, int count, CancellationToken cancellationToken)
    {
        QueueArguments.CheckName(queue);
        return await CallAsync(
            async () => (await ClientOf(queue).PeekMessagesAsync(Math.Min(count, MostAtOnce), cancellationToken)).Value
                .Select(message => MessageText.Read(queue, message.MessageId, string.Empty, message.Body.ToString(), message.DequeueCount, message.InsertedOn)).ToList(),
            orElse: [],
            cancellationToken);
    }

    public Task<int> RetryAsync(string queue, string? id, CancellationToken cancellationToken)
    {
        var poison = QueueNames.PoisonOf(queue);
        QueueArguments.CheckName(poison);
        return new SetAsideMessages(this, poison).EachAsync(
            id,
            aside => SendAsync(QueueNames.Plain(poison), [aside.Body], TimeSpan.Zero, cancellationToken),
            cancellationToken);
    }

    public Task<int> DropAsync(string queue, string? id, CancellationToken cancellationToken)
    {
        var poison = QueueNames.PoisonOf(queue);
        QueueArguments.CheckName(poison);
        return new SetAsideMessages(this, poison).EachAsync(id, static _ => Task.CompletedTask, cancellationToken);
    }

    private Task<string?> UpdateAsync(Ingest.Storage.QueueMessage message, TimeSpan hidden, CancellationToken cancellationToken) => CallAsync<string?>(
        async () =>
        {
            // The text is sent along: an update without one leaves the message without one.
            var receipt = await ClientOf(message.Queue).UpdateMessageAsync(message.Id, message.Receipt, MessageText.Encode(message), hidden, cancellationToken);
            return receipt.Value.PopReceipt;
        },
        orElse: null,
        cancellationToken);

    private Task<bool> PutAsync(string queue, string text, TimeSpan delay, CancellationToken cancellationToken)
    {
        var client = ClientOf(queue);
        return AzureFailure.TranslateAsync(
            _service.AccountName,
            async () =>
            {
                try
                {
                    await client.SendMessageAsync(text, Within(TimeSpan.Zero, delay), Never, cancellationToken);
                }
                catch (RequestFailedException failure) when (failure.ErrorCode == QueueErrorCode.QueueNotFound)
                {
                    await client.CreateIfNotExistsAsync(metadata: null, cancellationToken);
                    await client.SendMessageAsync(text, Within(TimeSpan.Zero, delay), Never, cancellationToken);
                }

                return true;
            },
            cancellationToken);
    }

    // A queue or message that is not there, or a receipt that is no longer good, is an answer, not a failure.
    private Task<T> CallAsync<T>(Func<Task<T>> call, T orElse, CancellationToken cancellationToken) => AzureFailure.TranslateAsync(
        _service.AccountName,
        async () =>
        {
            try
            {
                return await call();
            }
            catch (RequestFailedException failure) when (failure.Status == 404 || failure.ErrorCode == QueueErrorCode.PopReceiptMismatch)
            {
                return orElse;
            }
        },
        cancellationToken);

    private QueueClient ClientOf(string queue) => _service.GetQueueClient(_names.Of(queue));

    private static TimeSpan Within(TimeSpan shortest, TimeSpan time) => time < shortest ? shortest : time > LongestHidden ? LongestHidden : time;
}
