using System.Collections.Frozen;
using Ingest.Storage;

namespace Ingest.Claims;

/// <summary>The triggers of events.tsv by the first word of each, the longest phrases first, then the heaviest.</summary>
internal sealed class EventLexicon
{
    private readonly FrozenDictionary<string, EventEntry[]> _byFirstWord;

    private EventLexicon()
    {
        Entries = EmbeddedTable.Rows("Claims/events.tsv").Select(EventEntry.Parse).ToList();
        var lists = new Dictionary<string, List<EventEntry>>(StringComparer.Ordinal);
        foreach (var entry in Entries.OrderByDescending(static entry => entry.Parts.Count).ThenByDescending(static entry => entry.Weight))
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

    public ReadOnlySpan<EventEntry> StartingWith(string word) => _byFirstWord.TryGetValue(word, out var entries) ? entries : [];
}
