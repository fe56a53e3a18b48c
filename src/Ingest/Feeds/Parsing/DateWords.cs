using System.Collections.Frozen;
using System.Globalization;
using Ingest.Storage;

namespace Ingest.Feeds.Parsing;

/// <summary>Month names, time zones and the like in the languages feeds are written in (<c>date-words.tsv</c>).</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, (string Kind, string Value)> All = Read();

    public static int? Month(string word) => Number(word, "month");

    /// <summary>Minutes east of Greenwich.</summary>
    public static int? Zone(string word) => Number(word, "zone");

    /// <summary><c>am</c> or <c>pm</c>, or null.</summary>
    public static string? Half(string word) => All.TryGetValue(word, out var entry) && entry.Kind == "half" ? entry.Value : null;

    public static bool IsFiller(string word) => All.TryGetValue(word, out var entry) && entry.Kind == "filler";

    private static int? Number(string word, string kind) =>
        All.TryGetValue(word, out var entry) && entry.Kind == kind ? int.Parse(entry.Value, CultureInfo.InvariantCulture) : null;

    private static FrozenDictionary<string, (string Kind, string Value)> Read()
    {
        var words = new Dictionary<string, (string, string)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in EmbeddedTable.Rows("Feeds/date-words.tsv"))
        {
            words[row[0]] = (row[1], row[2]);
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
