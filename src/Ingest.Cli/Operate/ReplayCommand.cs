using System.CommandLine;
using System.Globalization;
using Ingest.Index;

namespace Ingest.Cli.Operate;

/// <summary><c>ingest replay</c>: reads every stored page again and compares with what is stored.</summary>
internal static class ReplayCommand
{
    private static readonly Option<bool> Index = new("--index") { Description = "Make the index anew from the stored facts instead of comparing." };

    public static Command Create()
    {
        var command = new Command("replay", "Reads every stored page again, without any network, and compares the result with what is stored, byte for byte. Example: ingest replay --data ./data") { Index };
        command.SetAction(static (parsed, cancellationToken) => parsed.GetValue(Index) ? RebuildAsync(parsed, cancellationToken) : CompareAsync(parsed, cancellationToken));
        return command;
    }

    private static async Task<int> CompareAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var output = parsed.InvocationConfiguration.Output;
        var counts = new Dictionary<ReplayOutcome, int>();
        await app.Get<Replay>().RunAsync(
            async (record, outcome) =>
            {
                counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
                if (outcome is ReplayOutcome.ArticleDiffers or ReplayOutcome.EnrichmentDiffers or ReplayOutcome.NotStored)
                {
                    await output.WriteLineAsync($"{Words(outcome)}: {record.Url} (fetch {record.Id})".AsMemory(), cancellationToken);
                }
            },
            cancellationToken);
        var summary = Enum.GetValues<ReplayOutcome>().Select(outcome => string.Create(CultureInfo.InvariantCulture, $"{counts.GetValueOrDefault(outcome)} {Words(outcome)}"));
        await output.WriteLineAsync($"{string.Join(", ", summary)}.");
        var bad = counts.GetValueOrDefault(ReplayOutcome.ArticleDiffers) + counts.GetValueOrDefault(ReplayOutcome.EnrichmentDiffers) + counts.GetValueOrDefault(ReplayOutcome.NotStored);
        return bad == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task<int> RebuildAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Own(parsed);
        foreach (var file in Directory.EnumerateFiles(app.Folder.Path, IndexOptions.FileName + "*"))
        {
            File.Delete(file);
        }

        var count = await app.Get<IndexRebuild>().RunAsync(cancellationToken);
        await parsed.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The index was made anew from {count} article revisions."));
        return ExitCode.Done;
    }

    private static string Words(ReplayOutcome outcome) => outcome switch
    {
        ReplayOutcome.Identical => "identical",
        ReplayOutcome.SetAside => "no article, as before",
        ReplayOutcome.ArticleDiffers => "article differs",
        ReplayOutcome.EnrichmentDiffers => "enrichment differs",
        _ => "not stored",
    };
}
