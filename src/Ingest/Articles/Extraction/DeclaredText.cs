using System.Text;

namespace Ingest.Articles.Extraction;

/// <summary>The body that a page states in its structured data, to confirm which blocks of the page are the article.</summary>
internal sealed class DeclaredText
{
    private const int Run = 5;
    private const double Share = 0.7;
    private const int MinimumWords = 60;

    private readonly HashSet<ulong> _runs = [];

    private DeclaredText(int words) => Words = words;

    public int Words { get; }

    public bool IsEmpty => _runs.Count == 0;

    public static DeclaredText Of(string? text)
    {
        var words = Hashes(text);
        var declared = new DeclaredText(words.Count);
        if (words.Count >= MinimumWords)
        {
            declared._runs.UnionWith(Runs(words));
        }

        return declared;
    }

    /// <summary>Whether nearly all of the block's runs of words stand in the declared text.</summary>
    public bool Confirms(TextBlock block)
    {
        if (IsEmpty || block.Words < Run)
        {
            return false;
        }

        var (all, found) = (0, 0);
        foreach (var run in Runs(Hashes(block.Text)))
        {
            all++;
            found += _runs.Contains(run) ? 1 : 0;
        }

        return all > 0 && found >= Share * all;
    }

    private static IEnumerable<ulong> Runs(List<ulong> words)
    {
        for (var i = 0; i + Run <= words.Count; i++)
        {
            var run = 14695981039346656037UL;
            for (var k = 0; k < Run; k++)
            {
                run = (run ^ words[i + k]) * 1099511628211UL;
            }

            yield return run;
        }
    }

    private static List<ulong> Hashes(string? text)
    {
        var words = new List<ulong>();
        var hash = 0UL;
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                hash = ((hash == 0 ? 14695981039346656037UL : hash) ^ (uint)Rune.ToLowerInvariant(rune).Value) * 1099511628211UL;
            }
            else if (hash != 0 && rune.Value is not (0x27 or 0x2019))
            {
                words.Add(hash);
                hash = 0;
            }
        }

        if (hash != 0)
        {
            words.Add(hash);
        }

        return words;
    }
}
