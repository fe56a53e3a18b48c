using System.CommandLine;
using System.Globalization;
using Ingest.Index;
using Ingest.Index.Export;
using Ingest.Index.Query;
using Ingest.Index.Rows;

namespace Ingest.Cli.Query;

/// <summary>One verb that queries the index: its options are the query's parameters.</summary>
internal sealed class QueryVerb<T>(
    string name,
    string description,
    IReadOnlyList<QueryParameter> parameters,
    Func<SqliteIndex, Func<IndexQuery, CancellationToken, Task<ResultPage<T>>>> ask,
    ExportShape<T> shape,
    RowTable<T> table)
{
    private const string Limit = "limit";

    public Command Create()
    {
        var command = new Command(name, description);
        foreach (var parameter in parameters)
        {
            command.Add(parameter.IsFlag ? Flag(parameter) : Value(parameter));
        }

        command.Add(new Option<string>("--format")
        {
            Description = "table, json, ndjson, csv or geojson.",
            DefaultValueFactory = static _ => "table",
        });
        command.SetAction(RunAsync);
        return command;
    }

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var format = Format(parsed.GetValue<string>("--format")!);
        await using var app = IngestApp.Open(parsed);
        var index = app.Get<SqliteIndex>();
        if (!File.Exists(index.Path))
        {
            throw new CliException($"There is no index at '{index.Path}' yet; run 'ingest run --once', or 'ingest replay --index' where articles are kept already.");
        }

        var (query, isAll) = Read(parsed, app.Get<TimeProvider>().GetUtcNow());
        var rows = new QueryRun<T>(ask(index), app.Get<PlaceNames>().Resolve(query), isAll);
        try
        {
            return format is null
                ? await rows.ShowAsync(table, parsed.InvocationConfiguration, cancellationToken)
                : await rows.WriteAsync(shape, format.Value, parsed.InvocationConfiguration, cancellationToken);
        }
        catch (QueryException exception)
        {
            throw Wrong(exception.Message);
        }
    }

    // The message starts with the parameter's name in quotes; on the command line it is an option.
    private static CliException Wrong(string message) =>
        new(message.Split('\'', 3) is ["", var parameter, var rest] ? $"--{parameter}{rest}" : message, ExitCode.WrongUsage);

    private static ExportFormat? Format(string format) => format switch
    {
        "table" => null,
        "json" => ExportFormat.Json,
        "ndjson" => ExportFormat.Ndjson,
        "csv" => ExportFormat.Csv,
        "geojson" => ExportFormat.GeoJson,
        _ => throw new CliException($"'--format' must be table, json, ndjson, csv or geojson; it is '{format}'.", ExitCode.WrongUsage),
    };

    private static Option<bool> Flag(QueryParameter parameter) => new($"--{parameter.Name}") { Description = parameter.Description };

    private static Option<string> Value(QueryParameter parameter) => new($"--{parameter.Name}")
    {
        Description = parameter.Name is Limit ? "At most so many rows, or all; 50 where nothing is said." : parameter.Description,
        HelpName = parameter.Name is Limit ? "N|all" : parameter.Name.ToUpperInvariant(),
    };

    /// <summary>The query, and whether every row is wanted, page after page.</summary>
    private (IndexQuery Query, bool IsAll) Read(ParseResult parsed, DateTimeOffset now)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
        {
            var option = $"--{parameter.Name}";
            values[parameter.Name] = parameter.IsFlag ? (parsed.GetValue<bool>(option) ? "true" : null) : parsed.GetValue<string>(option);
        }

        var isAll = values[Limit] is "all";
        values[Limit] = isAll ? IndexQuery.MaxLimit.ToString(CultureInfo.InvariantCulture) : values[Limit];
        return QueryParser.Parse(values, parameters, now) switch
        {
            QueryOutcome.Understood(var query) => (query, isAll),
            QueryOutcome.NotUnderstood(_, var message) => throw Wrong(message),
            _ => throw new InvalidOperationException("A query is understood or not."),
        };
    }
}
