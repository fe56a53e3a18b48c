namespace Ingest.Places;

/// <summary>The keys of all watched spellings, at level 1 and, by family, at levels 2 and 3.</summary>
internal sealed class WatchedSpellings
{
    private const int ShortestOtherName = 4;
    private const int ShortestLooseKey = 4;
    private const int ShortestWideKey = 5;
    private const int MostWordsInflected = 4;

    private static readonly IReadOnlyList<WatchedSpelling> None = [];

    private readonly Dictionary<string, List<WatchedSpelling>> _exact = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cyrillic = new(StringComparer.Ordinal);
    private readonly SortedDictionary<SpellingFamily, Dictionary<string, List<WatchedSpelling>>> _loose = [];
    private readonly SortedDictionary<SpellingFamily, Dictionary<string, List<WatchedSpelling>>> _wide = [];

    private WatchedSpellings()
    {
    }

    public static WatchedSpellings Of(Gazetteer gazetteer, IEnumerable<WatchedPlace> watched)
    {
        var spellings = new WatchedSpellings();
        foreach (var place in watched)
        {
            foreach (var alias in place.Aliases.Where(alias => NameKey.Exact(alias).Length > 0))
            {
                spellings.Add(new WatchedSpelling(place, alias, SpellingLevel.Alias, MayBeSmall: !alias.Any(char.IsUpper)));
            }

            foreach (var name in gazetteer.Variants(place.Place.PlaceId).Where((name, i) => i == 0 || IsTelling(name)))
            {
                spellings.Add(new WatchedSpelling(place, name, SpellingLevel.Exact, MayBeSmall: false));
            }
        }

        return spellings;
    }

    public IReadOnlyList<WatchedSpelling> Exact(string key) => _exact.TryGetValue(key, out var found) ? found : None;

    /// <summary>What a level 1 key in Cyrillic letters means when each of its words may bear the ending of a case.</summary>
    public IReadOnlyList<WatchedSpelling> Inflected(string key)
    {
        var words = key.Split(' ');
        IEnumerable<string> names = [string.Empty];
        foreach (var word in words)
        {
            var listed = CyrillicCase.Listed(word).Append(word).Where(_cyrillic.Contains).ToList();
            if (listed.Count == 0 || words.Length > MostWordsInflected)
            {
                return None;
            }

            names = names.SelectMany(name => listed.Select(next => name.Length == 0 ? next : $"{name} {next}"));
        }

        return names.Select(Exact).FirstOrDefault(static found => found.Count > 0) ?? None;
    }

    /// <summary>What a level 1 key means at level 2, in each of the families that any watched place needs; at level 3 where it means nothing there.</summary>
    public IEnumerable<WatchedSpelling> Loose(string key)
    {
        var loose = In(_loose, key, NameKey.Loose, ShortestLooseKey);
        return loose.Count > 0 ? loose : In(_wide, key, NameKey.Wide, ShortestWideKey);
    }

    private static List<WatchedSpelling> In(
        SortedDictionary<SpellingFamily, Dictionary<string, List<WatchedSpelling>>> families, string key, Folding fold, int shortest)
    {
        var found = new List<WatchedSpelling>();
        foreach (var (family, keys) in families)
        {
            var folded = fold(key, family);
            if (folded.Length >= shortest && keys.TryGetValue(folded, out var spellings))
            {
                found.AddRange(spellings);
            }
        }

        return found;
    }

    /// <summary>Very short names in other languages ("Sam" for Damascus) and common words say too little.</summary>
    public static bool IsTelling(string name)
    {
        var key = NameKey.Exact(name);
        return (key.Length >= ShortestOtherName || ArabicWord.Is(key)) && !EnglishWords.Contains(key);
    }

    private void Add(WatchedSpelling spelling)
    {
        var key = NameKey.Exact(spelling.Name);
        Put(_exact, key, spelling);
        if (CyrillicCase.Is(key))
        {
            _cyrillic.UnionWith(key.Split(' '));
            Put(_exact, CyrillicCase.WithoutArticle(key), spelling);
        }

        if (ArabicWord.Is(key) && ArabicWord.WithoutArticles(key) is var bare && bare != key)
        {
            Put(_exact, bare, spelling);
        }

        var family = SpellingFamilies.Of(spelling.Watched.Place.Country);
        if (family != SpellingFamily.None && char.IsAsciiLetterOrDigit(key[0]))
        {
            Put(Of(_loose, family), NameKey.Loose(spelling.Name, family), spelling with { Level = SpellingLevel.Loose });
            Put(Of(_wide, family), NameKey.Wide(spelling.Name, family), spelling with { Level = SpellingLevel.Wide });
        }
    }

    private static Dictionary<string, List<WatchedSpelling>> Of(SortedDictionary<SpellingFamily, Dictionary<string, List<WatchedSpelling>>> families, SpellingFamily family)
    {
        if (!families.TryGetValue(family, out var keys))
        {
            families[family] = keys = new Dictionary<string, List<WatchedSpelling>>(StringComparer.Ordinal);
        }

        return keys;
    }

    /// <summary>The first spelling under a key stays: aliases come before names, main names before others.</summary>
    private static void Put(Dictionary<string, List<WatchedSpelling>> keys, string key, WatchedSpelling spelling)
    {
        if (!keys.TryGetValue(key, out var list))
        {
            keys[key] = list = [];
        }

        if (!list.Exists(other => ReferenceEquals(other.Watched, spelling.Watched)))
        {
            list.Add(spelling);
        }
    }

    private delegate string Folding(ReadOnlySpan<char> name, SpellingFamily family);
}
