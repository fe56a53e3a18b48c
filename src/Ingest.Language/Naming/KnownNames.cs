using System.Collections.Frozen;

namespace Ingest.Language.Naming;

/// <summary>Names of one or more words whose category a list knows; the longest one that starts at a token wins.</summary>
internal sealed class KnownNames
{
    private const double Sure = 0.9;
    private readonly FrozenDictionary<string, Sense>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _longestByFirstWord;

    private KnownNames()
    {
        var names = new Dictionary<string, Sense>(StringComparer.Ordinal);
        foreach (var (section, lines) in WordList.Sections("places.txt").Where(pair => pair.Key is "Gpe" or "Geographical" or "Structural"))
        {
            var subcategory = section switch { "Gpe" => Categories.Gpe, "Geographical" => Categories.Geographical, _ => Categories.Structural };
            Add(names, lines, Sense.Location(subcategory, Sure));
        }

        foreach (var (section, lines) in WordList.Sections("known-names.txt"))
        {
            Add(names, lines, section == "Skip" ? Sense.Nothing : new Sense(section, null, Sure));
        }

        _names = names.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longestByFirstWord = names.Keys.GroupBy(FirstWord, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Max(name => name.Count(unit => unit == ' ') + 1), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The one list; it is read when it is first asked for.</summary>
    internal static KnownNames Default { get; } = new();

    /// <summary>Whether the whole of <paramref name="name"/> is in the list.</summary>
    internal bool TryGet(ReadOnlySpan<char> name, out Sense sense) => _names.TryGetValue(name, out sense);

    /// <summary>The longest known name that starts at a token and ends within [first, end).</summary>
    internal bool TryLongest(Reading reading, int first, int end, out Candidate candidate)
    {
        candidate = default;
        if (!_longestByFirstWord.TryGetValue(reading.Word(first), out var longest))
        {
            return false;
        }

        for (var last = Math.Min(end, first + longest); last > first; last--)
        {
            if (_names.TryGetValue(reading.Span(first, last), out var sense))
            {
                candidate = new Candidate(first, last, sense);
                return true;
            }
        }

        return false;
    }

    private static void Add(Dictionary<string, Sense> names, IEnumerable<string> lines, Sense sense)
    {
        foreach (var name in lines.SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            names.TryAdd(name, sense);
        }
    }

    private static string FirstWord(string name) => name.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? name[..space] : name;
}
