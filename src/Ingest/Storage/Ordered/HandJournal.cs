using Microsoft.Data.Sqlite;

namespace Ingest.Storage.Ordered;

/// <summary>What the host holds of a queue elsewhere, written down before it matters, so that a new process can take up where the last one ended. A table in the SQLite file of the queues.</summary>
internal sealed class HandJournal(string path) : IDisposable
{
    private const string Columns = "queue, id, position, receipt, body, enqueued, deliveries, interruptions, state, lease_end";

    private readonly QueueFile _file = new(path);

    /// <summary>All that an earlier process held, in line order.</summary>
    public Task<List<HeldMessage>> ReadAsync(CancellationToken cancellationToken) =>
        _file.AloneAsync(static file => file.Rows($"SELECT {Columns} FROM hand ORDER BY position", Held), cancellationToken);

    /// <summary>Writes messages down as they are now, all or none.</summary>
    public Task SaveAsync(IReadOnlyCollection<HeldMessage> messages, CancellationToken cancellationToken) => messages.Count == 0
        ? Task.CompletedTask
        : _file.InTransactionAsync(file => messages.Sum(message => Save(file, message)), cancellationToken);

    /// <summary>Forgets messages.</summary>
    public Task ForgetAsync(IReadOnlyCollection<HeldMessage> messages, CancellationToken cancellationToken) => messages.Count == 0
        ? Task.CompletedTask
        : _file.InTransactionAsync(
            file => messages.Sum(message => file.Change("DELETE FROM hand WHERE queue = @queue AND id = @id", ("@queue", message.Queue), ("@id", message.Id))),
            cancellationToken);

    public void Dispose() => _file.Dispose();

    private static int Save(QueueFile file, HeldMessage message) => file.Change(
        $"""
        INSERT INTO hand ({Columns})
        VALUES (@queue, @id, @position, @receipt, @body, @enqueued, @deliveries, @interruptions, @state, @leaseEnd)
        ON CONFLICT (queue, id) DO UPDATE SET
            position = excluded.position, receipt = excluded.receipt, body = excluded.body, deliveries = excluded.deliveries,
            interruptions = excluded.interruptions, state = excluded.state, lease_end = excluded.lease_end
        """,
        ("@queue", message.Queue),
        ("@id", message.Id),
        ("@position", message.Position),
        ("@receipt", message.Receipt),
        ("@body", message.Body),
        ("@enqueued", message.Enqueued.UtcTicks),
        ("@deliveries", message.Deliveries),
        ("@interruptions", message.Interruptions),
        ("@state", (int)message.State),
        ("@leaseEnd", message.LeaseEnd.UtcTicks));

    private static HeldMessage Held(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetInt64(2),
        row.IsDBNull(3) ? null : row.GetString(3),
        row.GetString(4),
        new DateTimeOffset(row.GetInt64(5), TimeSpan.Zero),
        row.GetInt32(6),
        row.GetInt32(7),
        (HeldState)row.GetInt32(8),
        new DateTimeOffset(row.GetInt64(9), TimeSpan.Zero));
}
