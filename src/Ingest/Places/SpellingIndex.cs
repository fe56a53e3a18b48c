using Ingest.Language;

namespace Ingest.Places;

/// <summary>
/// Finds all spellings of watched places in a text, in one pass whose cost hardly depends on how many are watched. Only whole
/// words count. It never changes; any number of threads may share one.
/// </summary>
public sealed class SpellingIndex
{
    private const int MostWords = 6;
    private const int MostLooseWords = 4;

    private readonly WatchedSpellings _spellings;
    private readonly Gazetteer _gazetteer;

    private SpellingIndex(Gazetteer gazetteer, WatchedSpellings spellings)
    {
        _gazetteer = gazetteer;
        _spellings = spellings;
    }

    /// <summary>Collects the gazetteer's names and the users' aliases of all watched places.</summary>
    public static SpellingIndex Build(Gazetteer gazetteer, IEnumerable<WatchedPlace> watched)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(watched);
        return new SpellingIndex(gazetteer, WatchedSpellings.Of(gazetteer, watched));
    }

    /// <summary>All matches in text order; where one watched place matches twice from one position, the longer and closer one.</summary>
    public IReadOnlyList<SpellingMatch> Find(LanguageDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var pieces = TextPieces.Of(document);
        var matches = new List<SpellingMatch>();
        var reached = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var first = 0; first < pieces.Count; first++)
        {
            foreach (var match in From(document.Text, pieces, first))
            {
                if (match.Offset >= reached.GetValueOrDefault(match.Key))
                {
                    reached[match.Key] = match.Offset + match.Length;
                    matches.Add(match);
                }
            }
        }

        return matches;
    }

    private List<SpellingMatch> From(string text, IReadOnlyList<TextPiece> pieces, int first)
    {
        var longest = new List<SpellingMatch>();
        var key = string.Empty;
        var isName = false;
        for (var last = first; last < pieces.Count && last < first + MostWords; last++)
        {
            if (last > first && !PieceRun.IsNext(text, pieces[last - 1], pieces[last]))
            {
                break;
            }

            key = last == first ? pieces[last].Key : $"{key} {pieces[last].Key}";
            isName |= pieces[last].Case is LetterCase.Capital or LetterCase.AllCapitals;
            foreach (var spelling in Spellings(key, last - first + 1, isName && MayBeName(pieces, first, last)))
            {
                if (spelling.MayBeSmall || isName || pieces[first].Case == LetterCase.None)
                {
                    var length = pieces[last].End - pieces[first].Offset;
                    longest.RemoveAll(shorter => shorter.Key == spelling.Watched.Key);
                    longest.Add(new SpellingMatch(
                        spelling.Watched.Key, spelling.Watched.Place.PlaceId, pieces[first].Offset, length, spelling.Level, spelling.Name));
                }
            }
        }

        return longest;
    }

    private IEnumerable<WatchedSpelling> Spellings(string key, int words, bool isName)
    {
        var found = _spellings.Exact(key);
        if (found.Count == 0 && ArabicWord.Is(key))
        {
            found = _spellings.Exact(ArabicWord.WithoutArticles(key));
            return found.Count > 0 ? found : _spellings.Exact(ArabicWord.WithoutClitic(key));
        }

        var isWord = words == 1 && EnglishWords.Contains(key);
        return found.Count > 0 || !isName || isWord || words > MostLooseWords
            ? found
            : _spellings.Loose(key).Where(spelling => !IsAnotherPlace(key, spelling));
    }

    /// <summary>Whether a run is written as a name is that no list has: from a capital (or an article) to a capital, and not begun by a common word.</summary>
    private static bool MayBeName(IReadOnlyList<TextPiece> pieces, int first, int last)
    {
        var isArticle = first < last && ArabicArticle.Is(pieces[first].Key);
        return pieces[last].Case is LetterCase.Capital or LetterCase.AllCapitals
            && (isArticle || (pieces[first].Case is LetterCase.Capital or LetterCase.AllCapitals && (first == last || !EnglishWords.Contains(pieces[first].Key))));
    }

    /// <summary>A spelling that is exactly the name of a better-known place means that one; at level 3, that of any place of another country.</summary>
    private bool IsAnotherPlace(string key, WatchedSpelling spelling)
    {
        var watched = spelling.Watched.Place;
        return _gazetteer.Find(key) is [var best, ..] matches
            && matches.All(match => match.Place.PlaceId != watched.PlaceId)
            && (best.Place.Population >= watched.Population || (spelling.Level == SpellingLevel.Wide && best.Place.Country != watched.Country));
    }
}
