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
    public static string? OfName(string name) => Places["group"].GetValueOrDefault(name);

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

    /// <summary>Whether the noun names a human being.</summary>
    public static bool IsPerson(string lemma) => OfHead(lemma) is not (null or ActorKind.Organisation) && !Bodies.Contains(lemma);

    private static readonly FrozenSet<string> Bodies = FrozenSet.Create(StringComparer.Ordinal,
        "army", "military", "navy", "police", "coalition", "warplane", "warship", "gunship", "jet", "brigade", "battalion", "regiment", "division", "artillery", "infantry", "patrol", "garrison", "militia", "insurgency",
        "gang", "cartel", "mafia", "syndicate", "government", "ministry", "parliament", "court", "cabinet", "council", "senate", "congress", "administration", "authority", "regime", "state", "kingdom", "republic",
        "embassy", "consulate", "tribunal", "municipality", "legislature", "junta", "palace", "assembly", "country", "nation", "commission", "opposition", "crowd", "family", "population", "community", "public",
        "force", "unit", "squad", "fleet", "contingent", "column", "team", "company", "firm", "bank", "agency", "group", "party", "union", "newspaper", "broadcaster", "outlet", "channel", "radio", "television", "magazine", "daily", "media", "intelligence", "helmet", "gendarmerie", "constabulary", "rebellion", "crew", "couple");
}
