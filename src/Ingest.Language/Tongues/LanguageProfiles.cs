using System.Collections.Frozen;

namespace Ingest.Language.Tongues;

/// <summary>The small words and telling letters of each language, from <c>languages.txt</c>; a bit for each language that has one.</summary>
internal sealed class LanguageProfiles
{
    /// <summary>The longest group of letters that is looked up.</summary>
    internal const int LongestSign = 5;

    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _signs;

    private LanguageProfiles()
    {
        var words = new Dictionary<string, ulong>(StringComparer.Ordinal);
        var signs = new Dictionary<string, ulong>(StringComparer.Ordinal);
        var codes = new List<string>();
        foreach (var (code, lines) in WordList.Sections("languages.txt"))
        {
            var bit = 1UL << codes.Count;
            codes.Add(code);
            foreach (var line in lines)
            {
                var target = line[0] == '~' ? signs : words;
                foreach (var entry in line.TrimStart('~').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    target[entry] = target.GetValueOrDefault(entry) | bit;
                }
            }
        }

        Codes = codes;
        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _signs = signs.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal static LanguageProfiles Default { get; } = new();

    /// <summary>The languages in the order of their bits; English is the first.</summary>
    internal IReadOnlyList<string> Codes { get; }

    /// <summary>The languages that have this small word.</summary>
    internal ulong Word(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var languages) ? languages : 0;

    /// <summary>The languages that this group of letters speaks for.</summary>
    internal ulong Sign(ReadOnlySpan<char> letters) => _signs.TryGetValue(letters, out var languages) ? languages : 0;
}
