using System.CommandLine;
using Ingest.Watches;

namespace Ingest.Cli.Watches;

/// <summary><c>ingest watch</c>: what a user wants to hear of.</summary>
internal static class WatchCommand
{
    private const int MostNamed = 20;

    public static Command Create() => new("watch", "Adds, lists, removes and tries out watches: places, people, organisations, circles, areas, phrases. Example: ingest watch add \"Deir ez-Zor, Syria\" --within 25km")
    {
        WatchAddCommand.Create(),
        WatchListCommand.Create(),
        WatchRemoveCommand.Create(),
        WatchPauseCommand.Create(),
        WatchPauseCommand.CreateResume(),
        WatchTestCommand.Create(),
        WatchWhyCommand.Create(),
        WatchSuggestCommand.Create(),
        WatchImportCommand.Create(),
        WatchExportCommand.Create(),
    };

    /// <summary>The argument by which a verb names one watch.</summary>
    public static Argument<string> Name() => new("NAME") { Description = "The watch's name, without regard to case." };

    /// <summary>The watch of a name; throws <see cref="CliException"/> where there is none.</summary>
    public static async Task<Watch> FindAsync(WatchlistArchive archive, string name, CancellationToken cancellationToken)
    {
        var watchlist = await archive.ReadAsync(cancellationToken);
        return watchlist.Find(name) ?? throw new CliException(watchlist.Watches.Count == 0
            ? $"There is no watch '{name}': the watchlist is empty. Add one with 'ingest watch add'."
            : $"There is no watch '{name}'; there are {string.Join(", ", watchlist.Watches.Take(MostNamed).Select(static watch => $"'{watch.Name}'"))}{Rest(watchlist.Watches.Count - MostNamed)}.");
    }

    private static string Rest(int more) => more > 0 ? FormattableString.Invariant($" and {more} more ('ingest watch list')") : string.Empty;
}
