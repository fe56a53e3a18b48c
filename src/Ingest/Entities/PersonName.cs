using System.Collections.Frozen;

namespace Ingest.Entities;

/// <summary>A person's name taken apart: without title, possessive ending and "Jr.", in the words of its <see cref="NameKey"/>.</summary>
internal sealed record PersonName
{
    private static readonly FrozenSet<string> Titles = new[]
    {
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lord", "lady", "dame", "president", "vice", "prime", "minister", "premier", "chancellor",
        "secretary", "senator", "sen", "rep", "gov", "governor", "mayor", "ambassador", "king", "queen", "prince", "princess", "emir", "sultan", "sheikh",
        "sheik", "ayatollah", "pope", "general", "gen", "lt", "lieutenant", "col", "colonel", "maj", "major", "capt", "captain", "sgt", "sergeant", "judge",
        "justice", "rev", "reverend", "former", "foreign", "defense", "defence",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Particles = new[]
    {
        "al", "el", "ad", "ar", "as", "an", "bin", "ibn", "bint", "abu", "ben", "de", "del", "della", "di", "da", "dos", "van", "von", "der", "den", "le", "la", "ter",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Endings = new[] { "jr", "sr", "ii", "iii", "iv" }.ToFrozenSet(StringComparer.Ordinal);

    private PersonName(string[] words, string ending) => (Words, Ending) = (words, ending);

    /// <summary>Its words in small letters, without accents and hyphens; empty if there is nothing but a title.</summary>
    internal string[] Words { get; }

    /// <summary>"jr" or the like; empty for most.</summary>
    internal string Ending { get; }

    /// <summary>The same for all spellings of the name.</summary>
    internal string Key => Ending.Length == 0 ? string.Join(' ', Words) : $"{string.Join(' ', Words)} {Ending}";

    /// <summary>Whether more than a surname, whatever its article, is given.</summary>
    internal bool IsFull => Words.Length > Surname.Length;

    /// <summary>Its last word with the articles before it: "al assad", "von der leyen".</summary>
    internal string[] Surname
    {
        get
        {
            var first = Words.Length - 1;
            while (first > 0 && Particles.Contains(Words[first - 1]))
            {
                first--;
            }

            return first < 0 ? [] : Words[first..];
        }
    }

    /// <summary>Takes a name as written apart.</summary>
    internal static PersonName Of(string name)
    {
        var bare = name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name.TrimEnd('\'', '’');
        var words = NameKey.Of(bare).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (first, end) = (0, words.Length);
        while (first + 1 < end && Titles.Contains(words[first]))
        {
            first++;
        }

        var ending = end > first + 1 && Endings.Contains(words[end - 1]) ? words[--end] : string.Empty;
        return new PersonName(words[first..end], ending);
    }

    /// <summary>Whether this shorter form may be the person of a full name: the surname with or without its article, alone, after the given name or after its initial.</summary>
    internal bool MayBe(PersonName full)
    {
        if (Words.Length == 0 || !full.IsFull || Words.Length > full.Words.Length || (Ending.Length > 0 && !string.Equals(Ending, full.Ending, StringComparison.Ordinal)))
        {
            return false;
        }

        var last = full.Words[^1];
        if (!string.Equals(Words[^1], last, StringComparison.Ordinal))
        {
            return Words.Length == 1 && string.Equals(Words[0], full.Words[0], StringComparison.Ordinal);
        }

        return !IsFull ? full.Words.AsSpan().EndsWith(Words) : IsGivenOf(Words[0], full.Words[0]) && Words[1..^1].All(word => full.Words.Contains(word));
    }

    private static bool IsGivenOf(string given, string full) =>
        string.Equals(given, full, StringComparison.Ordinal) || (given.Length == 1 && full[0] == given[0]);

    /// <inheritdoc/>
    public bool Equals(PersonName? other) => other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);
}
