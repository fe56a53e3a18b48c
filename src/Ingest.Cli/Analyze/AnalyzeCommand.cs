using System.CommandLine;
using Ingest.Claims;
using Ingest.Cli.Inspect;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Cli.Analyze;

/// <summary><c>ingest analyze</c>: names, places, times, attributions and claims of texts; no store, no network, no settings.</summary>
internal static class AnalyzeCommand
{
    public static Command Create()
    {
        var recognizer = new Option<string>("--recognizer")
        {
            Description = "Who finds the names: embedded.",
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
        Check(recognizer);
        await using var stages = Stages();
        var analyzer = stages.GetRequiredService<ArticleAnalyzer>();
        await NdjsonLines.AnswerAsync(
            NdjsonLines.ReadAsync(file, cancellationToken),
            (line, token) => AnalyzeLine.AnswerAsync(analyzer, line, token),
            parsed.InvocationConfiguration.Output,
            cancellationToken);
        return ExitCode.Done;
    }

    private static void Check(string recognizer)
    {
        switch (recognizer)
        {
            case "embedded":
                return;
            case "azure":
                throw new CliException("The recogniser 'azure' comes with the Azure package, which this program does not have yet; use --recognizer embedded.", ExitCode.WrongUsage);
            default:
                throw new CliException($"There is no recogniser '{recognizer}'; use --recognizer embedded.", ExitCode.WrongUsage);
        }
    }

    private static ServiceProvider Stages()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddIngest(new ConfigurationBuilder().Build(), ".");
        return services.BuildServiceProvider();
    }
}
