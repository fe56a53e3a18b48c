using System.CommandLine;
using System.Globalization;
using Ingest.Index.Export;
using Ingest.Index.Query;
using Ingest.Index.Rows;

namespace Ingest.Cli.Query;

/// <summary>Asks the index page by page and writes what it answers; memory holds one page.</summary>
internal sealed class QueryRun<T>(Func<IndexQuery, CancellationToken, Task<ResultPage<T>>> ask, IndexQuery query, bool isAll)
{
    /// <summary>For people.</summary>
    public async Task<int> ShowAsync(RowTable<T> table, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        var continuation = await EachAsync(row =>
        {
            rows.Add(row);
            return Task.CompletedTask;
        }, cancellationToken);
        await console.Output.WriteAsync(table.Render(rows).AsMemory(), cancellationToken);
        if (rows.Count == 0)
        {
            await console.Error.WriteLineAsync(Nothing().AsMemory(), cancellationToken);
        }

        return await EndAsync(continuation, console, cancellationToken);
    }

    /// <summary>For programs.</summary>
    public async Task<int> WriteAsync(ExportShape<T> shape, ExportFormat format, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        var writer = new RowWriter<T>(console.Output, shape, format);
        await writer.StartAsync(cancellationToken);
        var continuation = await EachAsync(row => writer.WriteAsync(row, cancellationToken), cancellationToken);
        await writer.EndAsync(cancellationToken);
        if (writer.Skipped > 0)
        {
            await console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{writer.Skipped} rows without coordinates are left out.").AsMemory(), cancellationToken);
        }

        return await EndAsync(continuation, console, cancellationToken);
    }

    // A place that the gazetteer does not know keeps its name and gets no ids.
    private string Nothing() => query is { PlaceName: { } name, PlaceIds: null }
        ? $"Nothing fits; the gazetteer has no place '{name}' either, check its spelling with 'ingest places find'."
        : "Nothing fits.";

    private async Task<string?> EachAsync(Func<T, Task> take, CancellationToken cancellationToken)
    {
        var asked = query;
        while (true)
        {
            var page = await ask(asked, cancellationToken);
            foreach (var row in page.Items)
            {
                await take(row);
            }

            if (!isAll || page.Continuation is null || !Continuation.TryParse(page.Continuation, out var after))
            {
                return page.Continuation;
            }

            asked = asked with { After = after };
        }
    }

    private static async Task<int> EndAsync(string? continuation, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        if (continuation is not null)
        {
            await console.Error.WriteLineAsync($"There are more; go on with --after {continuation}".AsMemory(), cancellationToken);
        }

        return ExitCode.Done;
    }
}
