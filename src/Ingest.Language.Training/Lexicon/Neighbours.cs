using Ingest.Language.Lexicon;

namespace Ingest.Language.Training.Lexicon;

/// <summary>Counts which common words stand beside each word, and makes of it a sparse vector of length one a word.</summary>
internal sealed class Neighbours
{
    /// <summary>How many common words are looked for, on each side.</summary>
    private const int ContextWords = 1000;
    private const int FewestUses = 8;
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly List<int[]> _runs = [];
    private readonly List<string> _words = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <summary>Takes in a run of words; the beginning and the end of it are neighbours too.</summary>
    internal void Add(IReadOnlyList<string> run)
    {
        var ids = new int[run.Count + 2];
        ids[0] = Id("<s>");
        ids[^1] = Id("</s>");
        Span<char> buffer = stackalloc char[WordForm.MaxLength];
        for (var index = 0; index < run.Count; index++)
        {
            ids[index + 1] = Id(buffer[..WordForm.Write(run[index], buffer)].ToString());
        }

        _runs.Add(ids);
    }

    /// <summary>The words that are common enough, the commonest first, with their vectors: places ascending.</summary>
    internal IReadOnlyList<(string Word, (int Place, float Weight)[] Vector)> Vectors()
    {
        var uses = new int[_words.Count];
        foreach (var id in _runs.SelectMany(static run => run))
        {
            uses[id]++;
        }

        int[] ranked = [.. Enumerable.Range(0, uses.Length).OrderByDescending(id => uses[id]).ThenBy(id => _words[id], StringComparer.Ordinal)];
        var contexts = new int[uses.Length];
        Array.Fill(contexts, -1);
        foreach (var (rank, id) in ranked.Take(ContextWords).Index())
        {
            contexts[id] = rank;
        }

        var counts = Count(contexts, uses);
        var totals = new double[2 * ContextWords];
        foreach (var (place, count) in counts.Where(static row => row is not null).SelectMany(static row => row!))
        {
            totals[place] += count;
        }

        return [.. ranked.Where(id => uses[id] >= FewestUses && counts[id] is { Count: > 0 }).Select(id => (_words[id], Weigh(counts[id]!, totals, totals.Sum())))];
    }

    private SortedDictionary<int, int>?[] Count(int[] contexts, int[] uses)
    {
        var counts = new SortedDictionary<int, int>?[uses.Length];
        foreach (var run in _runs)
        {
            for (var index = 1; index < run.Length - 1; index++)
            {
                if (uses[run[index]] >= FewestUses)
                {
                    var row = counts[run[index]] ??= [];
                    Count(row, contexts[run[index - 1]]);
                    Count(row, contexts[run[index + 1]] is var after && after >= 0 ? after + ContextWords : -1);
                }
            }
        }

        return counts;
    }

    private static void Count(SortedDictionary<int, int> row, int place)
    {
        if (place >= 0)
        {
            row[place] = row.GetValueOrDefault(place) + 1;
        }
    }

    /// <summary>Positive pointwise mutual information, tempered for what was met once or twice, scaled to length one.</summary>
    private static (int Place, float Weight)[] Weigh(SortedDictionary<int, int> row, double[] totals, double total)
    {
        var sum = (double)row.Values.Sum();
        (int Place, double Weight)[] weights = [.. row
            .Select(pair => (Place: pair.Key, Weight: Math.Log(pair.Value * total / (sum * totals[pair.Key])) * pair.Value / (pair.Value + 1.0)))
            .Where(static pair => pair.Weight > 0)];
        var length = Math.Sqrt(weights.Sum(static pair => pair.Weight * pair.Weight));
        return [.. weights.Select(pair => (pair.Place, (float)(pair.Weight / length)))];
    }

    private int Id(string word)
    {
        if (!_ids.TryGetValue(word, out var id))
        {
            _ids[word] = id = _words.Count;
            _words.Add(word);
        }

        return id;
    }
}
