namespace Ingest.Watches.Matching;

/// <summary>
/// The watched phrases, by key, and the spellings of watches without a place of the gazetteer. A text is read once; the cost depends on
/// the text, not on how many watches there are.
/// </summary>
internal sealed class SpellingBook
{
    private const int MostWords = 8;

    private readonly Dictionary<string, List<Spelling>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longestByFirstWord = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase, a name or an alias.</summary>
    public void Add(Spelling spelling)
    {
        var key = TextWords.Key(spelling.Name);
        var words = key.Split(' ');
        if (key.Length == 0 || words.Length > MostWords)
        {
            return;
        }

        if (!_exact.TryGetValue(key, out var spellings))
        {
            _exact[key] = spellings = [];
        }

        spellings.Add(spelling);
        _longestByFirstWord[words[0]] = Math.Max(words.Length, _longestByFirstWord.GetValueOrDefault(words[0]));
    }

    /// <summary>All spellings found in a text, whole words only, in text order; the longest at each place first.</summary>
    /// <param name="small">Takes what stands there without the capital of a name, where somebody asks for it.</param>
    public List<SpellingHit> Find(string text, List<SpellingHit>? small = null)
    {
        var words = TextWords.Of(text);
        var hits = new List<SpellingHit>();
        for (var first = 0; first < words.Count; first++)
        {
            FindFrom(words, first, char.IsUpper(text[words[first].Offset]), hits, small);
        }

        return hits;
    }

    private void FindFrom(List<TextWord> words, int first, bool isCapital, List<SpellingHit> hits, List<SpellingHit>? small)
    {
        if (!_longestByFirstWord.TryGetValue(words[first].Key, out var longest))
        {
            return;
        }

        for (var count = Joined(words, first, longest); count >= 1; count--)
        {
            var key = count == 1 ? words[first].Key : string.Join(' ', words.Skip(first).Take(count).Select(static word => word.Key));
            foreach (var spelling in _exact.GetValueOrDefault(key) ?? [])
            {
                (isCapital || !spelling.NeedsCapital ? hits : small)?.Add(Hit(spelling, words, first, count));
            }
        }
    }

    /// <summary>How many words from <paramref name="first"/> on, at most, stand side by side.</summary>
    private static int Joined(List<TextWord> words, int first, int most)
    {
        var count = 1;
        while (count < most && first + count < words.Count && words[first + count].IsJoined)
        {
            count++;
        }

        return count;
    }

    private static SpellingHit Hit(Spelling spelling, List<TextWord> words, int first, int count) =>
        new(spelling, words[first].Offset, words[first + count - 1].End - words[first].Offset);
}
