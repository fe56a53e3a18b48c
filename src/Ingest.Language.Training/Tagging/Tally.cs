namespace Ingest.Language.Training.Tagging;

/// <summary>How often each outcome was met.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How often any was.</summary>
    internal int Total { get; private set; }

    internal void Add(string outcome)
    {
        _counts[outcome] = _counts.GetValueOrDefault(outcome) + 1;
        Total++;
    }

    /// <summary>The commonest; of equally common ones the first by its characters.</summary>
    internal string Best() =>
        _counts.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).First().Key;
}
