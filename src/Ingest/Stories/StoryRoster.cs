namespace Ingest.Stories;

/// <summary>The stories of the reports in the window: how many reports each has, and which of them turned out to be one.</summary>
internal sealed class StoryRoster
{
    private readonly Dictionary<string, int> _sizes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _into = new(StringComparer.Ordinal);

    /// <summary>The story that a story belongs to by now.</summary>
    public string Current(string storyId)
    {
        while (_into.TryGetValue(storyId, out var into))
        {
            storyId = into;
        }

        return storyId;
    }

    /// <summary>How many reports of a current story are in the window.</summary>
    public int Size(string storyId) => _sizes.GetValueOrDefault(storyId);

    public void Add(WindowedReport report)
    {
        var storyId = Current(report.StoryId);
        if (report.Merges is { } merged && Current(merged) is var other && !string.Equals(other, storyId, StringComparison.Ordinal))
        {
            _into[other] = storyId;
            _sizes.Remove(other, out var size);
            _sizes[storyId] = Size(storyId) + size;
        }

        _sizes[storyId] = Size(storyId) + 1;
    }

    /// <summary>Takes the oldest report away. A merge goes with the report that made it: those it renamed came before it and are gone.</summary>
    public void Remove(WindowedReport report)
    {
        var storyId = Current(report.StoryId);
        if (--_sizes[storyId] == 0)
        {
            _sizes.Remove(storyId);
        }

        if (report.Merges is { } merged)
        {
            _into.Remove(merged);
        }
    }
}
