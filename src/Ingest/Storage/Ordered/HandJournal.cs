using Microsoft.Data.Sqlite;

namespace Ingest.Storage.Ordered;

/// <summary>What the host holds of a queue elsewhere, written down before it matters, so that a new process can take up where the last one ended. A table in the SQLite file of the queues.</summary>
/// <param name="account">Whose queues they are: what was held of others does not concern this process.</param>
internal sealed class HandJournal(string path, string account) : IDisposable
{
    private const string Columns = "account, queue, id, position, receipt, body, enqueued, deliveries, interruptions, state, lease_end";

    private readonly QueueFile _file = new(path);

    /// <summary>All that an earlier process held, in line order.</summary>
    public Task<List<HeldMessage>> ReadAsync(CancellationToken cancellationToken) =>
        _file.AloneAsync(file => file.Rows($"SELECT {Columns} FROM hand WHERE account = @account ORDER BY position", Held, ("@account", account)), cancellationToken);

    /// <summary>Writes messages down as they are now, all or none.</summary>
    public Task SaveAsync(IReadOnlyCollection<HeldMessage> messages, CancellationToken cancellationToken) => messages.Count == 0
        ? Task.CompletedTask
        : _file.InTransactionAsync(file => messages.Sum(message => Save(file, message)), cancellationToken);

    /// <summary>Forgets messages.</summary>
    public Task ForgetAsync(IReadOnlyCollection<HeldMessage> messages, CancellationToken cancellationToken) => messages.Count == 0
        ? Task.CompletedTask
        : _file.InTransactionAsync(
            file => messages.Sum(message => file.Change("DELETE FROM hand WHERE account = @account AND queue = @queue AND id = @id", ("@account", account), ("@queue", message.Queue), ("@id", message.Id))),
            cancellationToken);

    public void Dispose() => _file.Dispose();

    private int Save(QueueFile file, HeldMessage message) => file.Change(
        $"""
        INSERT INTO hand ({Columns})
        VALUES (@account, @queue, @id, @position, @receipt, @body, @enqueued, @deliveries, @interruptions, @state, @leaseEnd)
        ON CONFLICT (account, queue, id) DO UPDATE SET
            position = excluded.position, receipt = excluded.receipt, body = excluded.body, deliveries = excluded.deliveries,
            interruptions = excluded.interruptions, state = excluded.state, lease_end = excluded.lease_end
        """,
        ("@account", account),
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
        row.GetString(1),
        row.GetString(2),
        row.GetInt64(3),
        row.IsDBNull(4) ? null : row.GetString(4),
        row.GetString(5),
        new DateTimeOffset(row.GetInt64(6), TimeSpan.Zero),
        row.GetInt32(7),
        row.GetInt32(8),
        (HeldState)row.GetInt32(9),
        new DateTimeOffset(row.GetInt64(10), TimeSpan.Zero));
}
