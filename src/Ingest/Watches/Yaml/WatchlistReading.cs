using Ingest.Storage.Yaml;

namespace Ingest.Watches.Yaml;

/// <summary>What reading a <c>watches.yaml</c> gave.</summary>
public abstract record WatchlistReading
{
    private WatchlistReading()
    {
    }

    /// <summary>The watchlist, places pinned. <paramref name="Notes"/> says in words which place each name was taken for where others bear it too.</summary>
    public sealed record Accepted(Watchlist Watchlist, IReadOnlyList<string> Notes) : WatchlistReading;

    /// <summary>It cannot be used; every problem is listed.</summary>
    public sealed record Refused(IReadOnlyList<YamlProblem> Problems) : WatchlistReading;
}
