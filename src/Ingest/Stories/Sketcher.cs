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

    /// <summary>Of two words that stand side by side: "plane crash" and "North Korea" tell more than their parts.</summary>
    private const double PairWeight = 0.5;

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

        var (sketch, shingles) = MinHash.Of(words);
        return new StorySketch(sketch, shingles, terms);
    }

    private static Dictionary<uint, double> Terms(List<FoldedWord> title, List<FoldedWord> words)
    {
        var terms = new TermCounts(MostTerms);
        foreach (var word in title)
        {
            Count(terms, word, TitleWeight, isPaired: true);
        }

        terms.EndPair();
        var seen = 0;
        foreach (var word in words)
        {
            var isLead = seen < LeadWords;
            seen += Count(terms, word, isLead ? LeadWeight : BodyWeight, isLead) ? 1 : 0;
            if (seen == TermWords)
            {
                break;
            }
        }

        return terms.Counts.ToDictionary(static term => term.Key, term => Weight(term.Value) * (terms.IsName(term.Key) ? NameWeight : 1));
    }

    private static bool Count(TermCounts terms, FoldedWord word, double weight, bool isPaired)
    {
        var stem = Stem(word.Text);
        if (stem.Length < 2 || Stopwords.Contains(word.Text) || Stopwords.Contains(stem))
        {
            terms.EndPair();
            return false;
        }

        terms.Add(StableHash.Of(stem), word.IsName, weight, isPaired ? weight * PairWeight : 0);
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
