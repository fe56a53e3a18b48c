using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Ingest.Quality;

/// <summary>A public set put through an inspect verb and scored with the maintainers' own scorer, where that lies beside the checkout.</summary>
internal sealed class SetScore(ITestOutputHelper log) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-scores-");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Fails where <paramref name="figure"/> of <paramref name="set"/> is under <paramref name="floor"/>.</summary>
    /// <param name="set">The name of the set, as the scorer lists it.</param>
    /// <param name="figure">A field of the JSON that the scorer writes last.</param>
    /// <param name="floor">The least that is accepted, in the figure's own unit.</param>
    /// <param name="verb">The words of the inspect verb; the file that the scorer made for it is added last.</param>
    /// <returns>False where the set or its scorer is not there: nothing was asked, and what stands in for it is the caller's to ask.</returns>
    public async Task<bool> KeepsFloorAsync(string set, string figure, double floor, params string[] verb)
    {
        if (Scorer(set) is not { } scorer)
        {
            log.WriteLine($"{set} is not here: not scored.");
            return false;
        }

        var score = await FigureAsync(scorer, set, figure, verb);
        var said = string.Create(CultureInfo.InvariantCulture, $"{set} {figure} {score:F4}, floor {floor:F3}");
        log.WriteLine(said);
        Assert.True(score >= floor, said);
        return true;
    }

    private static string? Scorer(string set)
    {
        var folder = SharedSets.Folders(set).FirstOrDefault(folder => Path.GetFileName(folder).Equals(set, StringComparison.Ordinal));
        var scorer = folder is null ? null : Path.Combine(folder, "..", "..", "score", "score");
        return File.Exists(scorer) ? scorer : null;
    }

    private async Task<double> FigureAsync(string scorer, string set, string figure, string[] verb)
    {
        var input = Path.Combine(_folder.FullName, "in");
        await File.WriteAllTextAsync(input, await Python.RunAsync(scorer, "inputs", set, "--files", Path.Combine(_folder.FullName, "files")));
        var answers = await InspectRun.LinesAsync([.. verb, input]);
        var predictions = Path.Combine(_folder.FullName, "out");
        await File.WriteAllLinesAsync(predictions, answers.Select(static line => line.GetRawText()));
        var report = await Python.RunAsync(scorer, "score", set, "--pred", predictions);
        using var last = JsonDocument.Parse(report.Trim().Split('\n')[^1]);
        return last.RootElement.GetProperty(figure).GetDouble();
    }
}
