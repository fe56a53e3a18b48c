using System.CommandLine;
using Ingest.Cli.Inspect;

namespace Ingest.Cli.Articles;

/// <summary><c>ingest parse article</c>: reads articles out of page files.</summary>
internal static class ParseArticleCommand
{
    public static Command Create()
    {
        var manifest = new Option<string>("--manifest")
        {
            Description = "NDJSON lines {\"file\", \"url\", \"contentType\"?}; - for standard input.",
            HelpName = "FILE",
            Required = true,
        };
        var command = new Command("article", "Reads articles out of HTML files and writes one JSON object a line.\n\nExample: ingest parse article --manifest pages.ndjson") { manifest };
        command.SetAction((parsed, cancellationToken) => AnswerAsync(parsed, parsed.GetRequiredValue(manifest), cancellationToken));
        return command;
    }

    private static async Task<int> AnswerAsync(ParseResult parsed, string manifest, CancellationToken cancellationToken)
    {
        await NdjsonLines.AnswerAsync(NdjsonLines.ReadAsync(manifest, cancellationToken), PageFile.AnswerAsync, parsed.InvocationConfiguration.Output, cancellationToken);
        return ExitCode.Done;
    }
}
