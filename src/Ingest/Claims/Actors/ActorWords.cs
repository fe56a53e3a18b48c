using System.Collections.Frozen;
using Ingest.Storage;

namespace Ingest.Claims.Actors;

/// <summary>The words of actors.tsv.</summary>
internal static class ActorWords
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Places = EmbeddedTable.Rows("Claims/Actors/actors.tsv")
        .SelectMany(static row => row[2].Split(' ').Select(word => (Place: row[1], Word: word, Kind: row[0])))
        .GroupBy(static entry => entry.Place, StringComparer.Ordinal)
        .ToFrozenDictionary(
            static place => place.Key,
            static place => place.DistinctBy(static entry => entry.Word, StringComparer.Ordinal).ToFrozenDictionary(static entry => entry.Word, static entry => entry.Kind, StringComparer.Ordinal),
            StringComparer.Ordinal);

    /// <summary>The kind that a noun names by itself; null where it names none.</summary>
    public static string? OfHead(string lemma) => Places["head"].GetValueOrDefault(Singular(lemma, "head"));

    /// <summary>The kind that a word before a noun of bodies ("forces", "spokesman") gives it.</summary>
    public static string? OfModifier(string lemma) => Places["before"].GetValueOrDefault(Singular(lemma, "before"));

    /// <summary>Whether the noun names a body or a member of any side.</summary>
    public static bool IsBody(string lemma) => Places["body"].ContainsKey(Singular(lemma, "body"));

    /// <summary>Whether a noun that ends like one for people ("-ers", "-ees") names things.</summary>
    public static bool IsThing(string lemma) => Places["thing"].ContainsKey(Singular(lemma, "thing"));

    /// <summary>The kind that a word in a proper name gives.</summary>
    public static string? OfNameWord(string word) => Places["name"].GetValueOrDefault(word);

    /// <summary>The kind of a well-known name, words joined by hyphens, in lower case.</summary>
    public static string? OfName(string name) => Places["group"].GetValueOrDefault(name.Replace('’', '\''));

    /// <summary>The kind that a noun has together with the word right before it.</summary>
    public static string? OfPair(string before, string lemma) => Places["pair"].GetValueOrDefault(Singular(string.Concat(before, "-", lemma), "pair"));

    /// <summary>The kind of the people that a name in the plural stands for ("Kurds").</summary>
    public static string? OfPeople(string word) => Places["people"].GetValueOrDefault(word);

    /// <summary>Whether the noun names those who speak or work for a body and bear no arms for it.</summary>
    public static bool IsCivil(string lemma) => Places["civil"].ContainsKey(lemma);

    /// <summary>Whether the word names a people, a faith or a party, whose leaders govern no country.</summary>
    public static bool IsCommunity(string word) => Places["community"].ContainsKey(word.ToLowerInvariant());

    /// <summary>Whether the list of that name, one whose words have no kind, holds the word.</summary>
    public static bool IsListed(string list, string word) => Places[list].ContainsKey(word.ToLowerInvariant());

    /// <summary>The form that the list holds: lemmas of capital words are often left in the plural.</summary>
    private static string Singular(string word, string place)
    {
        var lower = word.ToLowerInvariant();
        if (Places[place].ContainsKey(lower))
        {
            return lower;
        }

        return lower switch
        {
            [.. var stem, 'm', 'e', 'n'] => stem + "man",
            [.. var stem, 'i', 'e', 's'] => stem + "y",
            [.., 's', 's'] => lower,
            [.. var stem, 's'] => stem,
            _ => lower,
        };
    }

    /// <summary>Whether the noun names a body of people, and no single one.</summary>
    public static bool IsCollective(string lemma) => Places["collective"].ContainsKey(lemma);

    /// <summary>Whether the noun names a human being.</summary>
    public static bool IsPerson(string lemma) => OfHead(lemma) is not (null or ActorKind.Organisation) && !IsCollective(lemma);
}
