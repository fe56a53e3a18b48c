using System.CommandLine;
using Ingest.Articles.Revisions;

namespace Ingest.Cli.Articles;

/// <summary>Which article, and which of its revisions.</summary>
internal static class ArticleArgument
{
    public static Argument<string> Article() => new("ID|URL") { Description = "The article's id, as 'ingest articles' shows it, or its address." };

    public static Option<string?> Revision() => new("--revision")
    {
        Description = "A revision: its number, from 1, or the beginning of its id. The latest where nothing is said.",
        HelpName = "N|ID",
    };

    /// <summary>The article; throws <see cref="CliException"/> where it is not kept.</summary>
    public static async Task<ArticleHistory> FindAsync(IngestApp app, string idOrUrl, CancellationToken cancellationToken) =>
        await app.Get<ArticleHistories>().FindAsync(idOrUrl, cancellationToken)
            ?? throw new CliException($"No article '{ShownText.Of(idOrUrl)}' is kept; 'ingest articles' lists those that are, with their ids.");

    /// <summary>The revision of a name; throws <see cref="CliException"/> where there is none such.</summary>
    public static RevisionEntry Find(ArticleHistory history, string option, string name) =>
        history.Find(name) ?? throw new CliException(
            $"{option} must be a number from 1 to {history.Revisions.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)}, or the beginning of one revision's id; it is '{ShownText.Of(name)}'.", ExitCode.WrongUsage);
}
