using Microsoft.Data.Sqlite;

namespace Ingest.Index.Sql;

/// <summary>Columns that may be empty.</summary>
internal static class RowReading
{
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static double? Number(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
}
