using System.Collections.Frozen;
using Ingest.Storage;

namespace Ingest.Claims;

/// <summary>The triggers of events.tsv by the first word of each, the longest phrases first, then the heaviest.</summary>
internal sealed class EventLexicon
{
    private readonly FrozenDictionary<string, EventEntry[]> _byFirstWord;

    private EventLexicon()
    {
        Entries = [.. EmbeddedTable.Rows("Claims/events.tsv").SelectMany(Parted), .. EmbeddedTable.Rows("Claims/frames.tsv").SelectMany(Parted).Select(static entry => entry with { IsFrame = true })];
        var lists = new Dictionary<string, List<EventEntry>>(StringComparer.Ordinal);
        foreach (var entry in Entries.OrderBy(static entry => entry.IsFrame).ThenByDescending(static entry => entry.Parts.Count).ThenByDescending(static entry => entry.Weight))
        {
            foreach (var form in entry.Parts[0].Forms)
            {
                (lists.TryGetValue(form, out var list) ? list : lists[form] = []).Add(entry);
            }
        }

        _byFirstWord = lists.ToFrozenDictionary(static pair => pair.Key, static pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    public static EventLexicon Shared { get; } = new();

    public IReadOnlyList<EventEntry> Entries { get; }

    /// <summary>The entries of a row, one for each of its phrases.</summary>
    private static IEnumerable<EventEntry> Parted(string[] row) => row[0].Split(';', StringSplitOptions.TrimEntries).Select(phrase => EventEntry.Parse([phrase, .. row[1..]]));

    public ReadOnlySpan<EventEntry> StartingWith(string word) => _byFirstWord.TryGetValue(word, out var entries) ? entries : [];
}
