using System.Text.Json;
using Ingest.Places;

namespace Ingest.GazetteerBuild;

/// <summary>Words for the people of a place, with plurals: level 1 key to place id.</summary>
internal static class Demonyms
{
    public static IReadOnlyDictionary<string, string> Read(string nationalitiesPath, string ownPath)
    {
        var words = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in TableFile.Read(ownPath))
        {
            words[NameKey.Exact(row[0])] = row[1];
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(nationalitiesPath));
        foreach (var nationality in document.RootElement.GetProperty("nationalities").EnumerateObject())
        {
            foreach (var word in Forms(nationality.Value.GetString()!))
            {
                words.TryAdd(NameKey.Exact(word), "country:" + nationality.Name);
            }
        }

        return words;
    }

    /// <summary>Rows that only repeat the territory's name, or list several words, say nothing about people.</summary>
    private static string[] Forms(string word)
    {
        var hasAdjectiveEnding = word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal)
            || word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith('i') || word.EndsWith("er", StringComparison.Ordinal);
        var isPlain = hasAdjectiveEnding && word.Length > 3 && !word.Contains('(', StringComparison.Ordinal) && !word.Contains(" - ", StringComparison.Ordinal)
            && !word.EndsWith("stan", StringComparison.Ordinal);
        return !isPlain ? []
            : word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal) ? [word]
            : [word, word + "s"];
    }
}
