using System.CommandLine;
using Ingest.Cli.Articles;
using Ingest.Watches;

namespace Ingest.Cli.Watches;

/// <summary><c>ingest watch why</c>: why an article did, or did not, raise an alert.</summary>
internal static class WatchWhyCommand
{
    private static readonly Argument<string> Article = ArticleArgument.Article();
    private static readonly Argument<string> Watch = new("WATCH") { Description = "The watch's name, without regard to case." };
    private static readonly Option<string?> Revision = ArticleArgument.Revision();

    public static Command Create()
    {
        var command = new Command("why", "Says why an article did, or did not, raise an alert for a watch: which step said no, with the evidence. Example: ingest watch why https://courier.example/bridge Raqqa") { Article, Watch, Revision };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var watch = await WatchCommand.FindAsync(app.Get<WatchlistArchive>(), parsed.GetValue(Watch)!, cancellationToken);
        var history = await ArticleArgument.FindAsync(app, parsed.GetRequiredValue(Article), cancellationToken);
        var entry = parsed.GetValue(Revision) is { } name ? ArticleArgument.Find(history, "--revision", name) : history.Latest();
        var answer = await app.Get<WatchInquiry>().AskAsync(entry.Revision, watch, cancellationToken);
        var output = parsed.InvocationConfiguration.Output;
        foreach (var line in AnswerWords.Of(answer, watch, entry.Revision))
        {
            await output.WriteLineAsync(ShownText.Of(line).AsMemory(), cancellationToken);
        }

        return ExitCode.Done;
    }
}
