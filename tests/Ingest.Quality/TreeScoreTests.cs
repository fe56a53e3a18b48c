using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Ingest.Quality;

/// <summary>Words, tags and trees on the development part of the treebank, on its own words and on ours, do not fall below what they are.</summary>
public sealed class TreeScoreTests(ITestOutputHelper log) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-trees-");

    public void Dispose() => _folder.Delete(recursive: true);

    // Issue's floors: UPOS 95.5/96.5, UAS 87/86, LAS 84.5/83; tokens 98.8, sentences 86/93. UDPipe 1.2 on gold tokens: LAS 81.1/77.9.
    [Theory]
    [InlineData("EWT", true, "upos=95.5 uas=87 las=84.5 lemma=97")]
    [InlineData("GUM", true, "upos=96.5 uas=86 las=83 lemma=97")]
    [InlineData("EWT", false, "tokens=98.8 sentences=86")]
    [InlineData("GUM", false, "tokens=98.8 sentences=93")]
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
