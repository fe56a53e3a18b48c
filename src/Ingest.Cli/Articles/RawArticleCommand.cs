using System.CommandLine;
using System.Globalization;
using Ingest.Articles.Revisions;

namespace Ingest.Cli.Articles;

/// <summary><c>ingest articles raw</c>: the exact bytes that a revision was read from.</summary>
internal static class RawArticleCommand
{
    private static readonly Argument<string> Article = ArticleArgument.Article();
    private static readonly Option<string?> Revision = ArticleArgument.Revision();
    private static readonly Option<string?> Output = new("--output", "-o") { Description = "Write to this file, which must not be there yet, instead of standard output.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("raw", "Writes the stored bytes of a revision, exactly as they were received.\nExample: ingest articles raw https://courier.example/bridge --revision 1 > bridge.html") { Article, Revision, Output };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var history = await ArticleArgument.FindAsync(app, parsed.GetRequiredValue(Article), cancellationToken);
        var entry = parsed.GetValue(Revision) is { } name ? ArticleArgument.Find(history, "--revision", name) : history.Latest();
        await using var bytes = await app.Get<ArticleHistories>().OpenBytesAsync(entry.Revision, cancellationToken);
        if (parsed.GetValue(Output) is not { } file)
        {
            await using var console = Console.OpenStandardOutput();
            await bytes.CopyToAsync(console, cancellationToken);
            return ExitCode.Done;
        }

        var length = await WrittenFile.WriteAsync(file, output => bytes.CopyToAsync(output, cancellationToken), cancellationToken);
        await parsed.InvocationConfiguration.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{length} bytes of {entry.Revision.Raw.Blob} written to {file}."));
        return ExitCode.Done;
    }
}
