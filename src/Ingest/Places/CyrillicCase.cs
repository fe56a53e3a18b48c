namespace Ingest.Places;

/// <summary>
/// Light treatment of the case endings that Russian and Ukrainian put to names: from a word in a text, what the name may be in a list.
/// Keys of level 1 have no й and no ї, which become и and і. Adjectives made from names ("киевский") are other words.
/// </summary>
internal static class CyrillicCase
{
    private const int ShortestWord = 4;
    private const int ShortestName = 3;
    private const int ShortestAfterArticle = 4;

    // Names from Arabic keep their article, which news often leaves out: "Ар-Ракка", "в Ракке".
    private static readonly string[] Articles = ["аль", "эль", "ар", "эр", "аз", "эз", "аш", "эш", "ас", "эс", "ат", "эт", "ад", "эд", "ан", "эн"];

    // In Ukrainian "Донецька" is the town's genitive and, before such a word, the adjective.
    private static readonly string[] Divisions = ["област", "обл", "район", "громад", "вулиц", "площ"];

    // What a list's ending becomes in the cases. The long endings first, where one is the end of another.
    private static readonly (string Listed, string[] Cases)[] Endings =
    [
        ("", ["а", "у", "ом", "ем", "ом", "е", "і", "ові", "еві"]),
        ("ь", ["я", "ю", "ем", "е", "і", "и", "ью", "еві"]),
        ("и", ["я", "ю", "ем", "ем", "єм", "е", "і", "ю", "єві"]),
        ("а", ["ы", "и", "е", "і", "у", "ои", "ою", "ею"]),
        ("я", ["и", "е", "і", "ю", "еи", "ею", "єю", "ям"]),
        ("о", ["а", "у", "ом", "е", "і"]),
        ("е", ["я", "ю", "ем", "и"]),
        ("ы", ["", "ов", "ам", "ами", "ах"]),
        ("и", ["", "ов", "ів", "ам", "ами", "ах", "ям", "ях", "ями"]),
        ("і", ["ів", "ям", "ями", "ях"]),
        ("ыи", ["ого", "ому", "ым", "ом"]),
        ("ии", ["ого", "ому", "им", "ом", "ем", "его", "ему"]),
        ("ои", ["ого", "ому", "ым", "ом"]),
        ("ая", ["ои", "ую"]),
        ("а", ["оі", "іи"]),
        ("ое", ["ого", "ому", "ым", "ом"]),
        ("ее", ["его", "ему", "им", "ем"]),
        ("е", ["ого", "ому", "им"]),
        // What changes before the ending: Харків, Харкова; Луганськ stays; Череповець, Череповця; Городок, Городка; Прага, Празі.
        ("ів", ["ова", "ову", "овом", "ові", "ева", "еву", "евом", "еві", "єва", "єву", "євом", "єві"]),
        ("іль", ["оля", "олю", "олем", "олі"]),
        ("іг", ["ога", "огу", "огом", "озі"]),
        ("ець", ["ця", "цю", "цем", "ці"]),
        ("ец", ["ца", "цу", "цом", "цем", "це"]),
        ("ок", ["ка", "ку", "ком", "ке"]),
        ("га", ["зі"]),
        ("ка", ["ці"]),
        ("ха", ["сі"]),
        ("г", ["зі"]),
    ];

    private static readonly ILookup<string, string> ListedOf = Endings
        .SelectMany(static row => row.Cases.Select(ending => (Ending: ending, row.Listed)))
        .Distinct()
        .ToLookup(static row => row.Ending, static row => row.Listed, StringComparer.Ordinal);

    private static readonly int LongestEnding = ListedOf.Max(static row => row.Key.Length);

    /// <summary>Whether a level 1 key is written in Cyrillic letters.</summary>
    public static bool Is(string key) => key.Length > 0 && key[0] is >= '\u0400' and <= '\u04FF';

    /// <summary>A key without its Arabic article; the same where it has none, or too little would be left.</summary>
    public static string WithoutArticle(string key) =>
        key.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && key.Length - blank > ShortestAfterArticle && Articles.Contains(key[..blank], StringComparer.Ordinal) ? key[(blank + 1)..] : key;

    /// <summary>Whether a word says that the one before it is an adjective, a division's name.</summary>
    public static bool IsDivision(string key) => Array.Exists(Divisions, division => key.StartsWith(division, StringComparison.Ordinal));

    /// <summary>The names that a word could be a case of, itself left out.</summary>
    public static IEnumerable<string> Listed(string word)
    {
        if (word.Length < ShortestWord)
        {
            yield break;
        }

        for (var cut = Math.Min(LongestEnding, word.Length - 1); cut >= 0; cut--)
        {
            foreach (var ending in ListedOf[word[^cut..]])
            {
                var name = string.Concat(word.AsSpan(0, word.Length - cut), ending);
                if (name.Length >= ShortestName && name != word)
                {
                    yield return name;
                }
            }
        }
    }
}
