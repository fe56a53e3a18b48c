using System.Collections.Frozen;

namespace Ingest.Language.Naming;

/// <summary>The traits of single words, from the word lists.</summary>
internal sealed class TraitTable
{
    private const int LongestWord = 40;
    private readonly FrozenDictionary<string, Trait>.AlternateLookup<ReadOnlySpan<char>> _traits;
    private readonly FrozenWords _english;

    private TraitTable()
    {
        var traits = new Dictionary<string, Trait>(StringComparer.Ordinal);
        foreach (var (section, lines) in WordList.Sections("traits.txt"))
        {
            Add(traits, lines, Enum.Parse<Trait>(section));
        }

        var places = WordList.Sections("places.txt");
        Add(traits, places["Demonym"], Trait.Demonym);
        Add(traits, places["People"], Trait.People);
        Add(traits, WordList.Lines("given-names.txt"), Trait.Given);
        _traits = traits.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _english = FrozenWords.From("english-words.txt");
    }

    /// <summary>The one table; it is read when it is first asked for.</summary>
    internal static TraitTable Default { get; } = new();

    /// <summary>The traits of a word as written, its capitals included.</summary>
    internal Trait Of(ReadOnlySpan<char> word)
    {
        _traits.TryGetValue(word, out var traits);
        if (!HasCapital(word))
        {
            return traits;
        }

        traits |= Trait.Capital;
        if (IsAllCapitals(word))
        {
            traits |= Trait.AllCapitals;
        }

        if (word.Length > LongestWord)
        {
            return traits;
        }

        Span<char> lower = stackalloc char[LongestWord];
        var length = word.ToLowerInvariant(lower);
        if (_english.Contains(lower[..length]))
        {
            traits |= Trait.Common;
        }

        return _traits.TryGetValue(lower[..length], out var lowered) ? traits | (lowered & (Trait.Function | Trait.Role | Trait.NumberWord | Trait.Branch)) : traits;
    }

    /// <summary>Whether a word in lower case is a common one of English.</summary>
    internal bool IsEnglish(ReadOnlySpan<char> lower) => _english.Contains(lower);

    /// <summary>A capital first ("Doe") or after a lower-case article ("al-Assad") or letter ("iPhone").</summary>
    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        if (char.IsUpper(word[0]))
        {
            return true;
        }

        if (!char.IsLower(word[0]) || word.Length < 3)
        {
            return false;
        }

        var hyphen = word.IndexOf('-');
        return hyphen is 2 or 3 ? hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]) && IsArticle(word[..hyphen])
            : char.IsUpper(word[1]) && char.IsLower(word[2]);
    }

    private static bool IsArticle(ReadOnlySpan<char> start) =>
        start is "al" or "el" or "ad" or "ar" or "as" or "at" or "an" or "ez" or "az" or "es" or "ash" or "esh" or "ud" or "ul" or "ur";

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var unit in word)
        {
            if (char.IsLower(unit))
            {
                return false;
            }

            capitals += char.IsUpper(unit) ? 1 : 0;
        }

        return capitals > 1;
    }

    private static void Add(Dictionary<string, Trait> traits, IEnumerable<string> lines, Trait trait)
    {
        foreach (var word in lines.SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            traits[word] = traits.GetValueOrDefault(word) | trait;
        }
    }
}
