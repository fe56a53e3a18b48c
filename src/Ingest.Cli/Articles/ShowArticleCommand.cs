using System.CommandLine;
using Ingest.Articles;
using Ingest.Articles.Revisions;
using Ingest.Storage;

namespace Ingest.Cli.Articles;

/// <summary><c>ingest articles show</c>: all that is kept of an article, or how two of its revisions differ.</summary>
internal static class ShowArticleCommand
{
    private static readonly Argument<string> Article = ArticleArgument.Article();
    private static readonly Option<string?> Revision = ArticleArgument.Revision();
    private static readonly Option<bool> Diff = new("--diff") { Description = "Show, word by word, how two revisions differ: [-removed-] {+added+}." };
    private static readonly Option<string?> From = new("--from") { Description = "With --diff: the earlier revision; the one before --to where nothing is said.", HelpName = "N|ID" };
    private static readonly Option<string?> To = new("--to") { Description = "With --diff: the later revision; the latest where nothing is said.", HelpName = "N|ID" };
    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object, for programs." };

    public static Command Create()
    {
        var command = new Command("show", "Shows an article with its revisions, the publisher's notes, where the bytes came from, and whether its page is still there.\nExample: ingest articles show https://courier.example/bridge --diff")
        {
            Article, Revision, Diff, From, To, Json,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var history = await ArticleArgument.FindAsync(app, parsed.GetRequiredValue(Article), cancellationToken);
        var text = parsed.GetValue(Diff) || parsed.GetValue(From) is not null || parsed.GetValue(To) is not null ? Compare(parsed, history) : Show(parsed, history);
        await parsed.InvocationConfiguration.Output.WriteLineAsync(text.AsMemory(), cancellationToken);
        return ExitCode.Done;
    }

    private static string Show(ParseResult parsed, ArticleHistory history)
    {
        var shown = parsed.GetValue(Revision) is { } name ? ArticleArgument.Find(history, "--revision", name) : history.Latest();
        return parsed.GetValue(Json) ? CanonicalJson.ToText(history, ArticleJson.Options) : ShownText.Of(HistoryText.Of(history, shown));
    }

    private static string Compare(ParseResult parsed, ArticleHistory history)
    {
        var to = parsed.GetValue(To) is { } later ? ArticleArgument.Find(history, "--to", later) : history.Latest();
        var from = parsed.GetValue(From) is { } earlier ? ArticleArgument.Find(history, "--from", earlier)
            : to.Number > 1 ? history.Revisions[to.Number - 2]
            : throw new CliException($"There is nothing to compare: revision {to.Revision.Revision} is the first of article {history.ArticleId}.");
        var diff = RevisionDiff.Of(from, to);
        return parsed.GetValue(Json) ? CanonicalJson.ToText(diff, ArticleJson.Options) : ShownText.Of(DiffText.Of(diff));
    }
}
