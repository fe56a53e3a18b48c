namespace Ingest.Watches;

/// <summary>All watches and the sinks they tell: the blob <c>state/watches.json</c>.</summary>
public sealed record Watchlist(IReadOnlyList<Watch> Watches, IReadOnlyDictionary<string, SinkSettings> Sinks)
{
    /// <summary>The sinks by name; JSON leaves them out where there are none.</summary>
    public IReadOnlyDictionary<string, SinkSettings> Sinks { get; init; } = Sinks ?? new Dictionary<string, SinkSettings>(StringComparer.Ordinal);

    /// <summary>No watches, no sinks.</summary>
    public static Watchlist Empty { get; } = new([], new Dictionary<string, SinkSettings>(StringComparer.Ordinal));
}
