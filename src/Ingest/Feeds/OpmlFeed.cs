namespace Ingest.Feeds;

/// <summary>A feed in an OPML list: address, title, and the folders above it joined by <c>/</c>.</summary>
/// <param name="Settings">Our own settings of it, a line <c>key=text</c> each (<see cref="FeedSettingsText"/>), or null.</param>
public sealed record OpmlFeed(string Url, string? Title, string? Folder, string? Settings = null)
{
    /// <summary>The settings as pairs.</summary>
    public IReadOnlyList<(string Key, string Text)> SettingPairs() =>
        [.. (Settings ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static line => line.Split('=', 2)).Select(static pair => (pair[0], pair.ElementAtOrDefault(1) ?? string.Empty))];
}
