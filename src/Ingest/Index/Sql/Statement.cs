using Microsoft.Data.Sqlite;

namespace Ingest.Index.Sql;

/// <summary>A statement that is prepared once and run many times, its values bound by position to the parameters @1, @2, ….</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = Name(i) });
        }
    }

    /// <summary>An INSERT into the columns, in this order, that does nothing where the row is there; it gives <paramref name="key"/> of a new row.</summary>
    public static Statement Insert(SqliteConnection connection, string table, string key, params ReadOnlySpan<string> columns)
    {
        var values = string.Join(", ", Enumerable.Range(1, columns.Length).Select(Name));
        return new Statement(connection, $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING {key}", columns.Length);
    }

    /// <summary>Runs it within a transaction; gives the first column of the first row, or null.</summary>
    public object? Run(SqliteTransaction transaction, params ReadOnlySpan<object?> values)
    {
        _command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return _command.ExecuteScalar();
    }

    public void Dispose() => _command.Dispose();

    private static string Name(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"@p{number}");
}
