using Ingest.Storage;

namespace Ingest.Stories;

/// <summary>Makes the sketch of a report.</summary>
internal static class Sketcher
{
    /// <summary>Below this many words two equal texts are an error page or a caption rather than a copied report.</summary>
    private const int FewestWords = 12;

    private const int MostWords = 10_000;
    private const int LeadWords = 80;
    private const int TermWords = 300;
    private const int MostTerms = 160;
    private const double TitleWeight = 2;
    private const double LeadWeight = 1;
    private const double BodyWeight = 0.5;
    private const double NameWeight = 1.5;

    private static readonly HashSet<string> Stopwords = ReadStopwords();

    /// <summary>The sketch of a report; never throws, linear in the text.</summary>
    public static StorySketch Sketch(string? title, string text)
    {
        var words = FoldedWords.Of(text, MostWords);
        var terms = Terms(FoldedWords.Of(title ?? string.Empty, LeadWords), words);
        if (words.Count < FewestWords)
        {
            return new StorySketch([], 0, terms);
        }

        var shingles = MinHash.Shingles(words);
        return new StorySketch(MinHash.Sketch(shingles), shingles.Count, terms);
    }

    private static Dictionary<uint, double> Terms(List<FoldedWord> title, List<FoldedWord> words)
    {
        var counts = new Dictionary<uint, double>();
        var names = new HashSet<uint>();
        foreach (var word in title)
        {
            Count(counts, names, word, TitleWeight);
        }

        var seen = 0;
        foreach (var word in words)
        {
            if (seen < TermWords && Count(counts, names, word, seen < LeadWords ? LeadWeight : BodyWeight))
            {
                seen++;
            }
        }

        return counts.ToDictionary(static term => term.Key, term => Weight(term.Value) * (names.Contains(term.Key) ? NameWeight : 1));
    }

    private static bool Count(Dictionary<uint, double> counts, HashSet<uint> names, FoldedWord word, double weight)
    {
        var stem = Stem(word.Text);
        if (stem.Length < 2 || Stopwords.Contains(word.Text) || Stopwords.Contains(stem))
        {
            return false;
        }

        var term = (uint)StableHash.Of(stem);
        if (word.IsName)
        {
            names.Add(term);
        }

        if (counts.TryGetValue(term, out var count) || counts.Count < MostTerms)
        {
            counts[term] = count + weight;
        }

        return true;
    }

    private static double Weight(double count) => count > 1 ? 1 + Math.Log(count) : count;

    /// <summary>A light treatment of English plurals and possessives, so that "strikes" and "strike's" meet "strike".</summary>
    private static string Stem(string word) => word switch
    {
        { Length: > 4 } when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        { Length: > 3 } when word[^1] == 's' && word[^2] is not ('s' or 'u') => word[..^1],
        _ => word,
    };

    private static HashSet<string> ReadStopwords() => EmbeddedTable.Lines("Stories/stopwords.txt")
        .SelectMany(static line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .ToHashSet(StringComparer.Ordinal);
}
