using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>One connection to the SQLite file of the queues, used by one caller at a time, its statements prepared once. SQLite's failures leave it as <see cref="StorageException"/>.</summary>
internal sealed class QueueFile : IDisposable
{
    private const int CurrentVersion = 2;

    // A message is durable when a call returns: WAL, synced at each commit. Other processes may hold the file for moments, so we wait for them.
    private const string Settings = "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;";

    // A message keeps its row, and so its place, while it is leased, given back, set aside and tried again. Times are UTC ticks.
    // "leases" counts every taking and extending: it is the receipt, and no two leases of a message share one. The index has all that
    // counting and finding the next visible message need, so neither reads bodies. "hand" is what a host holds of queues elsewhere (HandJournal).
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS messages (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            queue TEXT NOT NULL,
            body TEXT NOT NULL,
            enqueued INTEGER NOT NULL,
            visible INTEGER NOT NULL,
            leased INTEGER NOT NULL DEFAULT 0,
            leases INTEGER NOT NULL DEFAULT 0,
            dequeues INTEGER NOT NULL DEFAULT 0,
            interruptions INTEGER NOT NULL DEFAULT 0,
            reason TEXT
        ) STRICT;
        CREATE INDEX IF NOT EXISTS messages_in_order ON messages (queue, id, visible, leased);
        CREATE TABLE IF NOT EXISTS hand (
            account TEXT NOT NULL,
            queue TEXT NOT NULL,
            id TEXT NOT NULL,
            position INTEGER NOT NULL,
            receipt TEXT,
            body TEXT NOT NULL,
            enqueued INTEGER NOT NULL,
            deliveries INTEGER NOT NULL,
            interruptions INTEGER NOT NULL,
            state INTEGER NOT NULL,
            lease_end INTEGER NOT NULL,
            PRIMARY KEY (account, queue, id)
        ) STRICT, WITHOUT ROWID;
        PRAGMA user_version = 2;
        """;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly SqliteConnection _connection;
    private readonly string _path;
    private SqliteTransaction? _transaction;

    static QueueFile() => SQLitePCL.Batteries_V2.Init();

    public QueueFile(string path)
    {
        _path = path;
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            Translate(Prepare);
        }
        catch (StorageException)
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>Does one piece of work on the connection, in one transaction, while no other caller does.</summary>
    public async Task<T> InTransactionAsync<T>(Func<QueueFile, T> work, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            return Translate(() =>
            {
                using var transaction = _connection.BeginTransaction(deferred: false);
                _transaction = transaction;
                var result = work(this);
                transaction.Commit();
                return result;
            });
        }
        finally
        {
            _transaction = null;
            _gate.Release();
        }
    }

    /// <summary>Does one statement, or only reads, on the connection while no other caller does.</summary>
    public async Task<T> AloneAsync<T>(Func<QueueFile, T> work, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            return Translate(() => work(this));
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Changes rows; gives how many.</summary>
    public int Change(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) => Bind(sql, parameters).ExecuteNonQuery();

    /// <summary>Reads rows.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var reader = Bind(sql, parameters).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
        _gate.Dispose();
    }

    private bool Prepare()
    {
        _connection.Open();
        Change(Settings);
        var version = Rows("PRAGMA user_version", static row => row.GetInt32(0))[0];
        if (version > CurrentVersion)
        {
            throw new StorageException($"The queue file {_path} was written by a newer ingest; use that one, or choose another folder with --data.");
        }

        if (version < CurrentVersion)
        {
            Change($"BEGIN IMMEDIATE; {Schema} COMMIT;");
        }

        return true;
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this stage; values only come as parameters.
            command.CommandText = sql;
#pragma warning restore CA2100
            _commands.Add(sql, command);
        }

        command.Transaction = _transaction;
        command.Parameters.Clear();
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    private T Translate<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception)
        {
            throw new StorageException(Sentence(exception), exception) { IsOutage = true };
        }
    }

    // The primary result codes of https://sqlite.org/rescode.html
    private string Sentence(SqliteException exception) => exception.SqliteErrorCode switch
    {
        11 or 26 => $"The queue file {_path} is damaged; stop ingest, move it away together with {Path.GetFileName(_path)}-wal and {Path.GetFileName(_path)}-shm (the messages in it are lost) and start again.",
        13 => $"The disk that holds {_path} is full; free some space, or choose another folder with --data.",
        3 or 8 or 14 or 23 => $"The queue file {_path} cannot be opened for writing; give this user write access, or choose another folder with --data.",
        5 or 6 => $"Another program keeps the queue file {_path} locked; stop it and try again.",
        _ => $"The queue file {_path} cannot be used ({exception.Message.TrimEnd('.')}); check the disk, or choose another folder with --data.",
    };
}
