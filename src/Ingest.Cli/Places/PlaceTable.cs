namespace Ingest.Cli.Places;

/// <summary>Rows as a person reads them, and the same as JSON.</summary>
internal sealed record PlaceTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Json)
{
    public void Write(TextWriter output, string format)
    {
        switch (format)
        {
            case "json":
                output.WriteLine($"[{string.Join(",\n ", Json)}]");
                break;
            case "ndjson":
                WriteLines(output, Json);
                break;
            default:
                WriteLines(output, Aligned());
                break;
        }
    }

    private static void WriteLines(TextWriter output, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.WriteLine(line);
        }
    }

    private IEnumerable<string> Aligned()
    {
        if (Rows.Count == 0)
        {
            return [];
        }

        var widths = Columns.Select((column, i) => Rows.Select(row => row[i].Length).Append(column.Length).Max()).ToList();
        return Rows.Prepend(Columns).Select(row => string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
    }
}
