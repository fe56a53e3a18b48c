using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Ingest.Quality;

/// <summary>Words, tags and trees on the development part of the treebank, on its own words and on ours, do not fall below what they are.</summary>
public sealed class TreeScoreTests(ITestOutputHelper log) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-trees-");

    public void Dispose() => _folder.Delete(recursive: true);

    // A greedy perceptron without this model's lexicon: LAS 82.4 and 80.9; UDPipe 1.2: 81.1 and 77.9 (UD 2.5 test, gold tokens).
    [Theory]
    [InlineData("EWT", true, "upos=95.7 uas=87.5 las=84.5 lemma=97")]
    [InlineData("GUM", true, "upos=97 uas=87 las=84.2 lemma=98")]
    [InlineData("EWT", false, "tokens=99.4 sentences=89 las=82.2")]
    [InlineData("GUM", false, "tokens=99.7 sentences=95.5 las=83.1")]
    public async Task Conllu_DevelopmentPart_ScoresNoLessThanItsFloors(string source, bool goldWords, string floors)
    {
        var gold = Path.Combine(_folder.FullName, "gold.conllu");
        if (!TreebankPart.Write(source, gold))
        {
            log.WriteLine("The treebank is not here: not scored.");
            return;
        }

        var figures = await FiguresAsync(gold, goldWords);
        log.WriteLine($"{source}, {(goldWords ? "its own words" : "our words")}: {figures}");
        foreach (var floor in floors.Split(' '))
        {
            var (name, least) = (floor.Split('=')[0], double.Parse(floor.Split('=')[1], CultureInfo.InvariantCulture));
            Assert.True(figures.GetProperty(name).GetDouble() >= least, string.Create(CultureInfo.InvariantCulture, $"{name} {figures.GetProperty(name)} is under {least}"));
        }
    }

    private async Task<JsonElement> FiguresAsync(string gold, bool goldWords)
    {
        var predicted = Path.Combine(_folder.FullName, "predicted.conllu");
        await File.WriteAllTextAsync(predicted, await InspectRun.TextAsync(goldWords ? ["conllu", "--gold-tokens", gold] : ["conllu", gold]));
        var scorer = Path.Combine(SharedSets.Folders("ud_english")[0], "..", "..", "score", "conllu");
        var report = await Python.RunAsync(scorer, gold, predicted);
        using var last = JsonDocument.Parse(report.Trim().Split('\n')[^1]);
        return last.RootElement.Clone();
    }
}
