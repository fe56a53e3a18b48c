using System.CommandLine;
using Ingest.Claims;
using Ingest.Cli.Inspect;
using Ingest.Entities;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Cli.Analyze;

/// <summary>
/// <c>ingest analyze</c>: names, places, times, attributions and claims of texts; no store, no network, no settings. With <c>--recognizer azure</c> the
/// settings say where the service is, and what it costs is counted in the data folder against the monthly cap, as in a run.
/// </summary>
internal static class AnalyzeCommand
{
    private const string RecognizerSetting = "Ingest:Entities:Recognizer";

    public static Command Create()
    {
        var recognizer = new Option<string>("--recognizer")
        {
            Description = "Who finds the names: embedded, or azure (Azure AI Language at Ingest:Language:Endpoint; what it costs is counted in --data).",
            HelpName = "NAME",
            DefaultValueFactory = static _ => "embedded",
        };
        var file = new Argument<string>("FILE")
        {
            Description = "NDJSON lines {\"id\", \"text\", \"title\"?, \"published\"?, \"language\"?, \"publisher\"?}, also gzipped; - for standard input. A date that cannot be read counts as none.",
            DefaultValueFactory = static _ => "-",
        };
        var command = new Command("analyze", "Finds names, places, times, attributions and claims in texts and writes one JSON object a line.\n\nExample: ingest analyze articles.ndjson > analysed.ndjson")
        {
            recognizer,
            file,
        };
        command.SetAction((parsed, cancellationToken) => AnswerAsync(parsed, parsed.GetRequiredValue(recognizer), parsed.GetRequiredValue(file), cancellationToken));
        return command;
    }

    private static async Task<int> AnswerAsync(ParseResult parsed, string recognizer, string file, CancellationToken cancellationToken)
    {
        switch (recognizer)
        {
            case RecognizerChoice.Embedded:
                await using (var stages = Stages(parsed))
                {
                    return await AnswerAsync(parsed, stages.GetRequiredService<ArticleAnalyzer>(), file, cancellationToken);
                }

            case RecognizerChoice.Azure:
                await using (var app = IngestApp.OpenOrCreate(parsed, (RecognizerSetting, RecognizerChoice.Azure)))
                {
                    return await AnswerAsync(parsed, app.Get<ArticleAnalyzer>(), file, cancellationToken);
                }

            default:
                throw new CliException($"There is no recogniser '{recognizer}'; use --recognizer embedded or --recognizer azure.", ExitCode.WrongUsage);
        }
    }

    private static async Task<int> AnswerAsync(ParseResult parsed, ArticleAnalyzer analyzer, string file, CancellationToken cancellationToken)
    {
        await NdjsonLines.AnswerAsync(
            NdjsonLines.ReadAsync(file, cancellationToken),
            (line, token) => AnalyzeLine.AnswerAsync(analyzer, line, token),
            parsed.InvocationConfiguration.Output,
            cancellationToken);
        return ExitCode.Done;
    }

    private static ServiceProvider Stages(ParseResult parsed)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddIngest(new ConfigurationBuilder().Build(), parsed.GetValue(CommonOptions.Data) ?? ".");
        return services.BuildServiceProvider();
    }
}
