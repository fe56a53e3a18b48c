using System.Globalization;
using Ingest.Storage;
using Microsoft.Data.Sqlite;

namespace Ingest.Index.Sql;

/// <summary>The SQLite file: makes it, checks that it is ours and of this version, opens connections, and puts what SQLite says into words.</summary>
internal sealed class IndexFile(string path, TimeSpan lockTimeout)
{
    /// <summary>Counted up with every change of schema.sql.</summary>
    public const int SchemaVersion = 3;

    /// <summary>"INGX": tells our file from any other SQLite file.</summary>
    private const int ApplicationId = 0x494E4758;

    private readonly Lock _gate = new();
    private bool _isReady;

    public string Path { get; } = path;

    static IndexFile() => SQLitePCL.Batteries_V2.Init();

    /// <summary>A connection that reads and writes.</summary>
    public SqliteConnection OpenWriter()
    {
        Ready();
        return Connect(ConnectionString(pooling: false), "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000;");
    }

    /// <summary>A connection that can only read.</summary>
    public SqliteConnection OpenReader()
    {
        Ready();
        return Connect(ConnectionString(pooling: true), "PRAGMA query_only = 1;");
    }

    /// <summary>Lets go of the file.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(ConnectionString(pooling: true));
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>What an error of SQLite means for the user.</summary>
    public StorageException Explain(SqliteException error) => new(error.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => $"Another process has kept the index '{Path}' locked for {lockTimeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s; try again when it is done.",
        SQLitePCL.raw.SQLITE_FULL => $"The disk that holds the index '{Path}' is full; make room and try again.",
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM => $"The index '{Path}' cannot be opened for writing; check that its folder exists and that this user may write there.",
        SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB => $"The index '{Path}' is damaged. {Remake}",
        _ => $"The index '{Path}' does not work: {error.Message} {Remake}",
    }, error);

    private const string Remake = "Nothing is lost: delete the file and run 'ingest replay --index'.";

    private void Ready()
    {
        lock (_gate)
        {
            if (_isReady)
            {
                return;
            }

            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
            using var connection = Connect(ConnectionString(pooling: false), "PRAGMA journal_mode = WAL;");
            using var transaction = connection.BeginTransaction();
            CheckOrMake(connection, transaction);
            transaction.Commit();
            _isReady = true;
        }
    }

    /// <summary>Runs inside a write transaction, so of two processes that start at once one makes the tables and the other finds them.</summary>
    private void CheckOrMake(SqliteConnection connection, SqliteTransaction transaction)
    {
        var application = Number(connection, transaction, "PRAGMA application_id");
        var version = Number(connection, transaction, "PRAGMA user_version");
        if (application == 0 && version == 0 && Number(connection, transaction, "SELECT count(*) FROM sqlite_schema") == 0)
        {
            Execute(connection, transaction, Schema());
            Execute(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SchemaVersion};"));
        }
        else if (application != ApplicationId)
        {
            throw new StorageException($"The file '{Path}' is not an index of this program; choose another path for the index.");
        }
        else if (version != SchemaVersion)
        {
            throw new StorageException(string.Create(CultureInfo.InvariantCulture, $"The index '{Path}' has schema version {version} and this program needs {SchemaVersion}. {Remake}"));
        }
    }

    private SqliteConnection Connect(string connectionString, string pragmas)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            // SQLite's own wait looks again every few milliseconds; the provider's, only every 150.
            Execute(connection, null, string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(int)lockTimeout.TotalMilliseconds}; {pragmas}"));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Only readers are pooled: a pooled connection keeps the pragmas of whoever had it before.</summary>
    private string ConnectionString(bool pooling) => new SqliteConnectionStringBuilder
    {
        DataSource = Path,
        Mode = SqliteOpenMode.ReadWriteCreate,
        DefaultTimeout = Math.Max(1, (int)lockTimeout.TotalSeconds),
        Pooling = pooling,
    }.ToString();

    private static string Schema()
    {
        using var stream = typeof(IndexFile).Assembly.GetManifestResourceStream("Ingest.Index/schema.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static long Number(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
