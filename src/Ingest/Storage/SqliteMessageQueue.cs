using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>
/// Queues in one SQLite file. Visible messages come in the order they were first sent in, whatever happened to them since. Several
/// processes may use the file. Leases go by the given clock; they are for slow work, a dead owner's are given back at once by
/// <see cref="ReturnInterruptedAsync"/>.
/// </summary>
public sealed class SqliteMessageQueue : IMessageQueue, IResumableQueue, IDisposable
{
    private const string Columns = "id, queue, leases, body, dequeues, enqueued, reason";
    private const string LeaseHeld = "id = @id AND queue = @queue AND leases = @receipt AND leased = 1";

    private readonly QueueFile _file;
    private readonly TimeProvider _clock;

    /// <summary>Opens the file, creating it where it is not there; its folder must be. Throws <see cref="StorageException"/> where the file is damaged or cannot be written.</summary>
    public SqliteMessageQueue(string path, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(clock);
        _clock = clock;
        _file = new QueueFile(path);
    }

    public async Task SendAsync(string queue, IReadOnlyList<string> bodies, TimeSpan delay, CancellationToken cancellationToken)
    {
        QueueArguments.CheckName(queue);
        QueueArguments.CheckBodies(bodies);
        if (bodies.Count > 0)
        {
            await _file.InTransactionAsync(file => bodies.Sum(body => Insert(file, queue, body, delay)), cancellationToken);
        }
    }

    public async Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int count, TimeSpan lease, CancellationToken cancellationToken)
    {
        QueueArguments.CheckName(queue);
        var taken = await _file.AloneAsync(
            file => file.Rows(
                $"""
                UPDATE messages SET visible = @until, leased = 1, leases = leases + 1, dequeues = dequeues + 1
                WHERE id IN (SELECT id FROM messages WHERE queue = @queue AND visible <= @now ORDER BY id LIMIT @count)
                RETURNING {Columns}
                """,
                Leased,
                ("@queue", queue),
                ("@now", Now()),
                ("@until", Now() + lease.Ticks),
                ("@count", count)),
            cancellationToken);

        // RETURNING promises no order.
        return [.. taken.OrderBy(IdOf)];
    }

    public async Task<QueueMessage?> RenewAsync(QueueMessage message, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var renewed = await _file.AloneAsync(
            file => file.Rows(
                $"UPDATE messages SET visible = @until, leases = leases + 1 WHERE {LeaseHeld} RETURNING {Columns}",
                Leased,
                [.. LeaseOf(message), ("@until", Now() + lease.Ticks)]),
            cancellationToken);
        return renewed is [var only] ? only : null;
    }

    public Task<bool> CompleteAsync(QueueMessage message, CancellationToken cancellationToken) =>
        WhileLeasedAsync($"DELETE FROM messages WHERE {LeaseHeld}", message, [], cancellationToken);

    public Task<bool> ReleaseAsync(QueueMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
        WhileLeasedAsync($"UPDATE messages SET leased = 0, visible = @visible WHERE {LeaseHeld}", message, [("@visible", Now() + delay.Ticks)], cancellationToken);

    public Task<bool> SetAsideAsync(QueueMessage message, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return WhileLeasedAsync(
            $"UPDATE messages SET leased = 0, visible = @visible, queue = @poison, reason = @reason WHERE {LeaseHeld}",
            message,
            [("@visible", Now()), ("@poison", QueueNames.PoisonOf(message.Queue)), ("@reason", reason)],
            cancellationToken);
    }

    public async Task<QueueDepth> CountAsync(string queue, CancellationToken cancellationToken)
    {
        QueueArguments.CheckName(queue);
        var counts = await _file.AloneAsync(
            file => file.Rows(
                """
                SELECT COUNT(*) FILTER (WHERE visible <= @now), COUNT(*) FILTER (WHERE visible > @now AND leased = 1),
                       COUNT(*) FILTER (WHERE visible > @now AND leased = 0)
                FROM messages WHERE queue = @queue
                """,
                static row => new QueueDepth(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2)),
                ("@queue", queue),
                ("@now", Now())),
            cancellationToken);
        return counts[0];
    }

    public async Task<IReadOnlyList<QueueMessage>> PeekAsync(string queue, int count, CancellationToken cancellationToken)
    {
        QueueArguments.CheckName(queue);
        return await _file.AloneAsync(
            file => file.Rows(
                $"SELECT {Columns} FROM messages WHERE queue = @queue ORDER BY id LIMIT @count",
                static row => Leased(row) with { Receipt = string.Empty },
                ("@queue", queue),
                ("@count", count)),
            cancellationToken);
    }

    public Task<int> ReturnInterruptedAsync(CancellationToken cancellationToken) => _file.AloneAsync(
        file => file.Change(
            """
            UPDATE messages SET
                leased = 0, visible = @now, dequeues = MAX(dequeues - 1, 0), interruptions = interruptions + 1,
                queue = IIF(interruptions + 1 >= @most, queue || @suffix, queue),
                reason = IIF(interruptions + 1 >= @most, @reason, reason)
            WHERE leased = 1
            """,
            ("@now", Now()),
            ("@most", IResumableQueue.MostInterruptions),
            ("@suffix", QueueNames.PoisonSuffix),
            ("@reason", IResumableQueue.InterruptedTooOften)),
        cancellationToken);

    /// <summary>As the port says; a message comes back in its old place.</summary>
    public Task<int> RetryAsync(string queue, string? id, CancellationToken cancellationToken)
    {
        var poison = QueueNames.PoisonOf(queue);
        QueueArguments.CheckName(poison);
        return _file.AloneAsync(
            file => file.Change(
                "UPDATE messages SET queue = @queue, visible = @now, dequeues = 0, interruptions = 0, reason = NULL WHERE queue = @poison AND (@id IS NULL OR id = @id)",
                ("@queue", QueueNames.Plain(poison)),
                ("@poison", poison),
                ("@now", Now()),
                ("@id", RowOf(id))),
            cancellationToken);
    }

    public Task<int> DropAsync(string queue, string? id, CancellationToken cancellationToken)
    {
        var poison = QueueNames.PoisonOf(queue);
        QueueArguments.CheckName(poison);
        return _file.AloneAsync(
            file => file.Change("DELETE FROM messages WHERE queue = @poison AND (@id IS NULL OR id = @id)", ("@poison", poison), ("@id", RowOf(id))),
            cancellationToken);
    }

    public void Dispose() => _file.Dispose();

    private int Insert(QueueFile file, string queue, string body, TimeSpan delay) => file.Change(
        "INSERT INTO messages (queue, body, enqueued, visible) VALUES (@queue, @body, @now, @visible)",
        ("@queue", queue),
        ("@body", body),
        ("@now", Now()),
        ("@visible", Now() + delay.Ticks));

    private async Task<bool> WhileLeasedAsync(string sql, QueueMessage message, (string Name, object? Value)[] more, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return await _file.AloneAsync(file => file.Change(sql, [.. LeaseOf(message), .. more]), cancellationToken) == 1;
    }

    private long Now() => _clock.GetUtcNow().UtcTicks;

    private static (string Name, object? Value)[] LeaseOf(QueueMessage message) =>
        [("@id", RowOf(message.Id)), ("@queue", message.Queue), ("@receipt", RowOf(message.Receipt))];

    // No row has a negative number, so an id that is not ours finds nothing.
    private static long? RowOf(string? id) => id is null ? null : long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : -1L;

    private static long IdOf(QueueMessage message) => long.Parse(message.Id, CultureInfo.InvariantCulture);

    private static QueueMessage Leased(SqliteDataReader row) => new(
        row.GetString(1),
        row.GetInt64(0).ToString(CultureInfo.InvariantCulture),
        row.GetInt64(2).ToString(CultureInfo.InvariantCulture),
        row.GetString(3),
        row.GetInt32(4),
        new DateTimeOffset(row.GetInt64(5), TimeSpan.Zero),
        row.IsDBNull(6) ? null : row.GetString(6));
}
