namespace Ingest.Storage.Ordered;

/// <summary>What the host holds of one queue. Its callers take turns by <see cref="Gate"/>.</summary>
internal sealed class QueueLine : IDisposable
{
    private readonly Dictionary<string, HeldMessage> _held = new(StringComparer.Ordinal);
    private long _lastPosition;

    /// <summary>Whoever holds it may read and change the line.</summary>
    public SemaphoreSlim Gate { get; } = new(1, 1);

    /// <summary>False once someone else was seen to take messages from the queue: then nobody can know their order.</summary>
    public bool KeepsOrder { get; set; } = true;

    /// <summary>What is no longer of interest and still stands in the journal.</summary>
    public List<HeldMessage> ToForget { get; } = [];

    public int Count => _held.Count;

    /// <summary>What waits for a worker, in order.</summary>
    public IReadOnlyList<HeldMessage> InLine => [.. _held.Values.Where(static held => held.State == HeldState.InLine).OrderBy(static held => held.Position)];

    /// <summary>Whether something waits whose lease is not ours.</summary>
    public bool HasMissing => _held.Values.Any(static held => held is { State: HeldState.InLine, Receipt: null });

    public HeldMessage? Find(string id) => _held.GetValueOrDefault(id);

    /// <summary>The message if the receipt is still the one it is held by.</summary>
    public HeldMessage? Find(QueueMessage message) => Find(message.Id) is { } held && held.Receipt == message.Receipt ? held : null;

    public HeldMessage Put(HeldMessage held)
    {
        _lastPosition = Math.Max(_lastPosition, held.Position);
        _held[held.Id] = held;
        return held;
    }

    public void Remove(HeldMessage held)
    {
        _held.Remove(held.Id);
        ToForget.Add(held);
    }

    /// <summary>The message at the end of the line: a new one, or one that had no place.</summary>
    public HeldMessage Append(QueueMessage message, int deliveries) => Put(new HeldMessage(
        message.Queue,
        message.Id,
        ++_lastPosition,
        Receipt: null,
        message.Body,
        message.Enqueued,
        Find(message.Id)?.Deliveries ?? deliveries,
        Find(message.Id)?.Interruptions ?? 0,
        HeldState.InLine,
        default));

    public void Dispose() => Gate.Dispose();
}
