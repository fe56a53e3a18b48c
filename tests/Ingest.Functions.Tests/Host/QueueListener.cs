using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Tests.Host;

/// <summary>
/// Reads a queue as the host's queue extension does: takes messages for ten minutes, hands each to the function as the worker reads it, deletes
/// it when the function returns, shows it again after the visibility timeout when it throws, and moves it to the poison queue, without a reason
/// and with the service's default time to live, when it threw at the last delivery or was delivered more often than that.
/// </summary>
internal sealed class QueueListener(FunctionMethod function, QueueServiceClient queues, IServiceProvider services)
{
    private static readonly TimeSpan Held = TimeSpan.FromMinutes(10);
    private static readonly int MaxDequeueCount = HostSettings.HostJson("extensions", "queues", "maxDequeueCount").GetInt32();

    private readonly QueueClient _queue = queues.GetQueueClient(HostSettings.Resolve(((QueueTriggerAttribute)function.Trigger).QueueName));
    private readonly QueueClient _poison = queues.GetQueueClient(HostSettings.Resolve(((QueueTriggerAttribute)function.Trigger).QueueName) + "-poison");

    /// <summary>What the function threw, in order.</summary>
    public List<Exception> Failures { get; } = [];

    /// <summary>How long a failed message is hidden; the host takes it from host.json.</summary>
    public TimeSpan VisibilityTimeout { get; init; } = TimeSpan.Zero;

    /// <summary>Takes one message if there is one.</summary>
    public async Task<QueueMessage?> TakeAsync(TimeSpan? held, CancellationToken cancellationToken) =>
        await _queue.ExistsAsync(cancellationToken) ? (await _queue.ReceiveMessageAsync(held ?? Held, cancellationToken)).Value : null;

    /// <summary>Waits until a message is visible again that someone still works at, and takes it; what is taken meanwhile is given back.</summary>
    public async Task<QueueMessage> TakeAgainAsync(string id, CancellationToken cancellationToken)
    {
        var others = new List<QueueMessage>();
        while (true)
        {
            var message = await TakeAsync(held: null, cancellationToken);
            if (message?.MessageId == id)
            {
                foreach (var other in others)
                {
                    await ReleaseAsync(other);
                }

                return message;
            }

            if (message is not null)
            {
                others.Add(message);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, cancellationToken);
        }
    }

    /// <summary>Works until no message is visible; each is handed to so many calls of the function at once. Gives how many there were.</summary>
    public async Task<int> DrainAsync(int copies, CancellationToken cancellationToken)
    {
        var count = 0;
        while (await TakeAsync(held: null, cancellationToken) is { } message)
        {
            count++;
            await Task.WhenAll(Enumerable.Range(0, copies).Select(_ => Task.Run(() => WorkAsync(message, cancellationToken), cancellationToken)));
        }

        return count;
    }

    /// <summary>Hands a message to the function and settles it.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The host takes whatever a function throws.")]
    public async Task WorkAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        if (message.DequeueCount > MaxDequeueCount)
        {
            await MoveAsync(message);
            return;
        }

        try
        {
            await function.InvokeAsync(services, AsTheWorkerReadsIt(message), cancellationToken);
            await DeleteAsync(message);
        }
        catch (Exception failure)
        {
            Failures.Add(failure);
            await (message.DequeueCount >= MaxDequeueCount ? MoveAsync(message) : ReleaseAsync(message));
        }
    }

    private static QueueMessage AsTheWorkerReadsIt(QueueMessage message) => QueuesModelFactory.QueueMessage(
        message.MessageId, message.PopReceipt, message.Body.ToString(), message.DequeueCount, message.NextVisibleOn, message.InsertedOn, message.ExpiresOn);

    private async Task MoveAsync(QueueMessage message)
    {
        await _poison.CreateIfNotExistsAsync(metadata: null, CancellationToken.None);
        await _poison.SendMessageAsync(message.Body.ToString(), CancellationToken.None);
        await DeleteAsync(message);
    }

    private Task ReleaseAsync(QueueMessage message) => UnlessTakenAsync(
        () => _queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, message.Body, VisibilityTimeout, CancellationToken.None));

    private Task DeleteAsync(QueueMessage message) => UnlessTakenAsync(() => _queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, CancellationToken.None));

    // Someone else has taken the message meanwhile, or was done with it first.
    private static async Task UnlessTakenAsync(Func<Task> settle)
    {
        try
        {
            await settle();
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 400)
        {
        }
    }
}
