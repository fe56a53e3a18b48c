using System.CommandLine;
using Ingest.Cli.Inspect;

namespace Ingest.Cli.Feeds;

/// <summary><c>ingest parse feed</c>: the feed parser alone, on files.</summary>
internal static class ParseFeedCommand
{
    private static readonly Argument<string[]> Files = new("FILE") { Description = "Feed documents; those whose names end in .gz are unpacked.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string?> Url = new("--url") { Description = "The address the files came from, to resolve their relative links.", HelpName = "URL" };
    private static readonly Option<string?> Manifest = new("--manifest") { Description = "A file (or -) with a line {\"file\", \"url\"?, \"contentType\"?} for each document.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("feed", "Reads feed documents and writes what is in them, one JSON object a line. Example: ingest parse feed --url https://example.org/rss rss.xml")
        {
            Files,
            Url,
            Manifest,
        };
        command.SetAction(static async (parsed, cancellationToken) =>
        {
            await RunAsync(parsed, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static Task RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var files = parsed.GetValue(Files) ?? [];
        var manifest = parsed.GetValue(Manifest);
        if (files.Length == 0 == manifest is null)
        {
            throw new CliException("Give either feed files or --manifest FILE, not both and not neither. Run 'ingest parse feed --help' to see an example.", ExitCode.WrongUsage);
        }

        var url = parsed.GetValue(Url);
        return manifest is null
            ? NdjsonLines.AnswerAsync(files.ToAsyncEnumerable(), (file, token) => FeedInspection.AnswerAsync(file, url, null, token), parsed.InvocationConfiguration.Output, cancellationToken)
            : NdjsonLines.AnswerAsync(NdjsonLines.ReadAsync(manifest, cancellationToken), FeedInspection.AnswerLineAsync, parsed.InvocationConfiguration.Output, cancellationToken);
    }
}
