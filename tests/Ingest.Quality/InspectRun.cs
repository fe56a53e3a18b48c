using System.Text.Json;
using Ingest.Cli;
using Xunit;

namespace Ingest.Quality;

/// <summary>Runs an inspect verb in this process and reads its lines.</summary>
internal static class InspectRun
{
    /// <summary>The lines that a verb writes; fails where its exit code is not 0.</summary>
    public static async Task<IReadOnlyList<JsonElement>> LinesAsync(params string[] arguments)
    {
        var text = await TextAsync(arguments);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    /// <summary>All that a verb writes; fails where its exit code is not 0.</summary>
    public static async Task<string> TextAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        var code = await IngestCommand.RunAsync(arguments, output, error, CancellationToken.None);
        Assert.True(code == 0, error.ToString());
        return output.ToString();
    }

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
