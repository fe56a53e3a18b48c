using System.CommandLine;
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
    private readonly QueryOptions _options = new(parameters);

    public Command Create()
    {
        var command = new Command(name, description);
        _options.AddTo(command);
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
        var index = IndexOf(app);
        var (query, isAll) = _options.Read(parsed, app.Get<TimeProvider>().GetUtcNow());
        var rows = new QueryRun<T>(ask(index), app.Get<PlaceNames>().Resolve(query), isAll);
        try
        {
            return format is null
                ? await rows.ShowAsync(table, parsed.InvocationConfiguration, cancellationToken)
                : await rows.WriteAsync(shape, format.Value, parsed.InvocationConfiguration, cancellationToken);
        }
        catch (QueryException exception)
        {
            throw QueryOptions.Wrong(exception.Message);
        }
    }

    /// <summary>The index; throws <see cref="CliException"/> where there is none yet.</summary>
    internal static SqliteIndex IndexOf(IngestApp app)
    {
        var index = app.Get<SqliteIndex>();
        return File.Exists(index.Path)
            ? index
            : throw new CliException($"There is no index at '{index.Path}' yet; run 'ingest run --once', or 'ingest replay --index' where articles are kept already.");
    }

    private static ExportFormat? Format(string format) => format switch
    {
        "table" => null,
        "json" => ExportFormat.Json,
        "ndjson" => ExportFormat.Ndjson,
        "csv" => ExportFormat.Csv,
        "geojson" => ExportFormat.GeoJson,
        _ => throw new CliException($"'--format' must be table, json, ndjson, csv or geojson; it is '{format}'.", ExitCode.WrongUsage),
    };
}
