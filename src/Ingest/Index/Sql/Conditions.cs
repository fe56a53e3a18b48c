using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Ingest.Index.Sql;

/// <summary>The WHERE of a query: conditions written here, values bound as parameters, never the one inside the other.</summary>
internal sealed class Conditions
{
    private readonly List<string> _conditions = [];
    private readonly List<object> _values;

    public Conditions()
        : this([])
    {
    }

    private Conditions(List<object> values) => _values = values;

    public bool IsEmpty => _conditions.Count == 0;

    /// <summary>Conditions of a subquery, whose parameters are numbered on.</summary>
    public Conditions Inner() => new(_values);

    public void Add(string condition) => _conditions.Add(condition);

    /// <summary>Binds a value and gives its parameter.</summary>
    public string Bind(object value)
    {
        _values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"@v{_values.Count}");
    }

    /// <summary>The column is one of the values; nothing where there is no list.</summary>
    public void AddOneOf(string column, IReadOnlyList<string>? values)
    {
        if (values is { Count: > 0 })
        {
            Add(OneOf(column, values));
        }
    }

    public string OneOf(string column, IReadOnlyList<string> values) => $"{column} IN ({string.Join(", ", values.Select(Bind))})";

    /// <summary>Whole words of a name in a folded column.</summary>
    public string HasWords(string column, string name) => $"instr(' ' || {column} || ' ', {Bind($" {FoldedName.Of(name)} ")}) > 0";

    public string All() => IsEmpty ? "1" : string.Join(" AND ", _conditions.Select(static condition => $"({condition})"));

    public void BindTo(SqliteCommand command)
    {
        for (var i = 0; i < _values.Count; i++)
        {
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"@v{i + 1}"), _values[i]);
        }
    }
}
