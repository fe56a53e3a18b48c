using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ingest.Cli.Query;

/// <summary>A table for people, as wide as the terminal.</summary>
internal sealed class RowTable<T>(IReadOnlyList<string> headings, Func<T, IReadOnlyList<string?>> cells)
{
    private const int WidthWithoutTerminal = 140;

    /// <summary>The table as text; empty without rows.</summary>
    public string Render(IReadOnlyList<T> rows) => Render(rows, Console.IsOutputRedirected ? WidthWithoutTerminal : Math.Max(60, Console.WindowWidth));

    public string Render(IReadOnlyList<T> rows, int width)
    {
        if (rows.Count == 0)
        {
            return string.Empty;
        }

        var table = new Table { Border = TableBorder.Horizontal };
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(new Text(heading)));
        }

        foreach (var row in rows)
        {
            table.AddRow(cells(row).Select(static IRenderable (cell) => new Text(ShownText.Of(cell ?? string.Empty))));
        }

        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = width;
        console.Write(table);
        return string.Join('\n', output.ToString().Split('\n').Select(static line => line.TrimEnd()));
    }
}
