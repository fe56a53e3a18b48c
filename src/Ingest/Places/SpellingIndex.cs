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
    public IReadOnlyList<SpellingMatch> Find(LanguageDocument document) => Find(document, null);

    /// <summary>The same; what was found but does not count goes to <paramref name="misses"/>, where somebody asks for it.</summary>
    internal IReadOnlyList<SpellingMatch> Find(LanguageDocument document, ICollection<SpellingMiss>? misses)
    {
        ArgumentNullException.ThrowIfNull(document);
        var pieces = TextPieces.Of(document);
        var isTurkish = TurkishCase.MayBe(document.Text);
        var matches = new List<SpellingMatch>();
        var reached = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var first = 0; first < pieces.Count; first++)
        {
            foreach (var match in From(document.Text, pieces, first, isTurkish, misses))
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

    private List<SpellingMatch> From(string text, IReadOnlyList<TextPiece> pieces, int first, bool isTurkish, ICollection<SpellingMiss>? misses)
    {
        var longest = new List<SpellingMatch>();
        var whole = string.Empty;
        var isName = false;
        for (var last = first; last < pieces.Count && last < first + MostWords; last++)
        {
            if (last > first && !PieceRun.IsNextOrOwned(text, pieces[last - 1], pieces[last]))
            {
                break;
            }

            var before = last == first ? string.Empty : whole + " ";
            var key = before + pieces[last].Key;
            whole = before + pieces[last].WholeKey;
            isName |= pieces[last].Case is LetterCase.Capital or LetterCase.AllCapitals;
            var (name, end) = pieces[last].IsPossessive && _spellings.Exact(whole).Count > 0 ? (whole, pieces[last].WholeEnd) : WithoutEnding(text, before, pieces[last], key, isTurkish);
            var length = end - pieces[first].Offset;
            var note = new MissNote(misses, pieces[first].Offset, length);
            var mayBeName = isName && MayBeName(pieces, first, last) && !(CyrillicCase.Is(key) && last + 1 < pieces.Count && CyrillicCase.IsDivision(pieces[last + 1].Key));
            foreach (var spelling in Spellings(name, last - first + 1, mayBeName, note))
            {
                if (spelling.MayBeSmall || isName || pieces[first].Case == LetterCase.None)
                {
                    longest.RemoveAll(shorter => shorter.Key == spelling.Watched.Key);
                    longest.Add(new SpellingMatch(
                        spelling.Watched.Key, spelling.Watched.Place.PlaceId, pieces[first].Offset, length, spelling.Level, spelling.Name));
                }
                else
                {
                    note.Add(spelling, SpellingDoubt.SmallLetters);
                }
            }
        }

        return longest;
    }

    /// <summary>A run of words without the ending of a Turkish case, unless it is a spelling as it stands.</summary>
    private (string Key, int End) WithoutEnding(string text, string before, TextPiece last, string key, bool isTurkish)
    {
        var length = TurkishCase.NameLength(text.AsSpan(last.Offset, last.Length), isTurkish);
        var bare = length == 0 || _spellings.Exact(key).Count > 0 ? key : before + NameKey.Exact(text.AsSpan(last.Offset, length));
        return bare == key || _spellings.Exact(bare).Count == 0 ? (key, last.End) : (bare, last.Offset + length);
    }

    private IEnumerable<WatchedSpelling> Spellings(string key, int words, bool isName, MissNote note)
    {
        var found = _spellings.Exact(key);
        if (found.Count == 0 && ArabicWord.Is(key))
        {
            found = _spellings.Exact(ArabicWord.WithoutArticles(key));
            return found.Count > 0 ? found : _spellings.Exact(ArabicWord.WithoutClitic(key));
        }

        if (found.Count > 0 || words > MostLooseWords)
        {
            return found;
        }

        if (CyrillicCase.Is(key))
        {
            return isName ? _spellings.Inflected(key).Where(spelling => !IsAnotherPlace(key, spelling, note)) : [];
        }

        var isWord = words == 1 && EnglishWords.Contains(key);
        return isName && !isWord
            ? _spellings.Loose(key).Where(spelling => !IsAnotherPlace(key, spelling, note))
            : Missed(key, isWord ? SpellingDoubt.EnglishWord : SpellingDoubt.SmallLetters, note);
    }

    private IReadOnlyList<WatchedSpelling> Missed(string key, SpellingDoubt doubt, MissNote note)
    {
        if (note.IsWanted)
        {
            foreach (var spelling in _spellings.Loose(key))
            {
                note.Add(spelling, doubt);
            }
        }

        return [];
    }

    /// <summary>Whether a run is written as a name is that no list has: from a capital (or an article) to a capital, and not begun by a common word.</summary>
    private static bool MayBeName(IReadOnlyList<TextPiece> pieces, int first, int last)
    {
        var isArticle = first < last && ArabicArticle.Is(pieces[first].Key);
        return pieces[last].Case is LetterCase.Capital or LetterCase.AllCapitals
            && (isArticle || (pieces[first].Case is LetterCase.Capital or LetterCase.AllCapitals && (first == last || !EnglishWords.Contains(pieces[first].Key))));
    }

    /// <summary>A spelling that is exactly the name of a better-known place means that one; at level 3, that of any place of another country.</summary>
    private bool IsAnotherPlace(string key, WatchedSpelling spelling, MissNote note)
    {
        var watched = spelling.Watched.Place;
        var isOther = _gazetteer.Find(key) is [var best, ..] matches
            && matches.All(match => match.Place.PlaceId != watched.PlaceId)
            && (best.Place.Population >= watched.Population || (spelling.Level == SpellingLevel.Wide && best.Place.Country != watched.Country));
        if (isOther)
        {
            note.Add(spelling, SpellingDoubt.BetterKnownPlace);
        }

        return isOther;
    }

    /// <summary>Takes down what stands at one stretch of a text and does not count, if somebody asks for it.</summary>
    private readonly record struct MissNote(ICollection<SpellingMiss>? Misses, int Offset, int Length)
    {
        public bool IsWanted => Misses is not null;

        public void Add(WatchedSpelling spelling, SpellingDoubt doubt) => Misses?.Add(new SpellingMiss(spelling.Watched.Key, Offset, Length, spelling.Name, doubt));
    }
}
