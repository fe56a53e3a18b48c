using Ingest.Places;

namespace Ingest.Watches.Matching;

/// <summary>
/// The watched phrases, by key, and the spellings of watches without a place of the gazetteer. A text is read once; the cost depends on
/// the text, not on how many watches there are.
/// </summary>
internal sealed class SpellingBook
{
    private const int MostWords = 8;

    private readonly NameSet _names;
    private readonly NameSet _small;
    private readonly List<List<Spelling>> _spellings = [];

    /// <summary>Takes phrases, names and aliases; one without a letter, or of more than eight words, is never found.</summary>
    public SpellingBook(IEnumerable<Spelling> spellings)
    {
        var byKey = new Dictionary<string, List<Spelling>>(StringComparer.Ordinal);
        foreach (var spelling in spellings)
        {
            var key = NameWords.WholeKey(spelling.Name);
            if (key.Length > 0 && key.AsSpan().Count(' ') < MostWords)
            {
                (byKey.TryGetValue(key, out var list) ? list : byKey[key] = []).Add(spelling);
            }
        }

        // Names are looked for at capitals only, which most words of a text have not; that is much faster.
        var isSmall = byKey.ToLookup(static row => row.Key[0] < 0x80 && row.Value.Exists(static spelling => !spelling.NeedsCapital));
        _names = Names(isSmall[false], needsCapital: true);
        _small = Names(isSmall[true], needsCapital: false);
    }

    /// <summary>All spellings found in a text, whole words only, in text order; the longest at each place first.</summary>
    /// <param name="small">Takes what stands there without the capital of a name, where somebody asks for it.</param>
    public List<SpellingHit> Find(string text, List<SpellingHit>? small = null)
    {
        var hits = new List<SpellingHit>();
        var matches = _names.Find(text, anyCase: small is not null).Concat(_small.Find(text).Select(match => match with { Name = match.Name + _names.Count }));
        foreach (var match in matches.OrderBy(static match => match.Offset).ThenByDescending(static match => match.End))
        {
            foreach (var spelling in _spellings[match.Name])
            {
                (!spelling.NeedsCapital || char.IsUpper(text[match.Offset]) ? hits : small)?.Add(new SpellingHit(spelling, match.Offset, match.End - match.Offset));
            }
        }

        return hits;
    }

    private NameSet Names(IEnumerable<KeyValuePair<string, List<Spelling>>> rows, bool needsCapital)
    {
        var keys = new List<string>();
        foreach (var (key, spellings) in rows)
        {
            keys.Add(key);
            _spellings.Add(spellings);
        }

        return new NameSet(keys, needsCapital);
    }
}
