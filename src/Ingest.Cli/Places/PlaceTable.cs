using Ingest.Index.Export;

namespace Ingest.Cli.Places;

/// <summary>What the gazetteer answered, for people or for programs.</summary>
internal sealed record PlaceTable(IReadOnlyList<string> Columns, IReadOnlyList<PlaceRow> Rows)
{
    /// <summary>Lines for people, where they say it better than a table.</summary>
    public IReadOnlyList<string>? Text { get; init; }

    /// <summary>The formats it can be written in.</summary>
    public static IReadOnlyDictionary<string, ExportFormat?> Formats { get; } = new Dictionary<string, ExportFormat?>(StringComparer.Ordinal)
    {
        ["table"] = null,
        ["json"] = ExportFormat.Json,
        ["ndjson"] = ExportFormat.Ndjson,
        ["csv"] = ExportFormat.Csv,
        ["geojson"] = ExportFormat.GeoJson,
    };

    /// <summary>Writes all rows.</summary>
    public async Task WriteAsync(TextWriter output, string format, CancellationToken cancellationToken)
    {
        if (Formats[format] is not { } export)
        {
            await output.WriteAsync(string.Concat((Text ?? Aligned()).Select(static line => line + "\n")).AsMemory(), cancellationToken);
            return;
        }

        var columns = Columns.Select((name, i) => new ExportColumn<PlaceRow>(name, row => row.Cells[i], IsNumber(name))).ToList();
        var writer = new RowWriter<PlaceRow>(output, new ExportShape<PlaceRow>(columns, static row => row.Id, static row => row.Point, static row => row.Json), export);
        await writer.StartAsync(cancellationToken);
        foreach (var row in Rows)
        {
            await writer.WriteAsync(row, cancellationToken);
        }

        await writer.EndAsync(cancellationToken);
    }

    private static bool IsNumber(string column) => column is "latitude" or "longitude" or "population" or "score" or "km";

    private IEnumerable<string> Aligned()
    {
        if (Rows.Count == 0)
        {
            return [];
        }

        var rows = Rows.Select(static row => row.Cells).Prepend(Columns).ToList();
        var widths = Columns.Select((_, i) => rows.Max(row => row[i].Length)).ToList();
        return rows.Select(row => string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
    }
}
