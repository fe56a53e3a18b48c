using Ingest.Claims.Syntax;

namespace Ingest.Claims.Counts;

/// <summary>Words side by side that write one number, or the two ends of a range.</summary>
/// <param name="Value">The number; null where the words write none.</param>
/// <param name="Upper">The other end of a range.</param>
/// <param name="IsOpen">Whether "or more" follows.</param>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
internal sealed record NumberRun(int? Value, int? Upper, bool IsOpen, int First, int Last)
{
    private const int LongestBound = 3;

    public static bool IsNumber(SyntaxTree tree, int word) => NumberWords.Is(Written(tree, word));

    /// <summary>The run that holds <paramref name="word"/>.</summary>
    public static NumberRun Around(SyntaxTree tree, int word)
    {
        var first = word;
        var last = word;
        while (first > 0 && Joins(tree, first - 1, first))
        {
            first--;
        }

        while (last + 1 < tree.Count && Joins(tree, last, last + 1))
        {
            last++;
        }

        // "10 to 15 people": the tree hangs the one or the other on the noun.
        if (first > 1 && IsRangeMark(tree, first - 1, first - 2) && IsNumber(tree, first - 2) && !RisesFrom(tree, first - 2))
        {
            return Around(tree, first - 2);
        }

        var value = Written(tree, first, last);
        if (last + 2 < tree.Count && !RisesFrom(tree, first) && IsRangeMark(tree, last + 1, first - 1) && IsNumber(tree, last + 2))
        {
            var end = last + 2;
            while (end + 1 < tree.Count && Joins(tree, end, end + 1))
            {
                end++;
            }

            var isBetween = first > 0 && tree.Reads(first - 1, "between");
            return new NumberRun(value, Written(tree, last + 2, end), false, isBetween ? first - 1 : first, end);
        }

        var isOpen = last + 2 < tree.Count && tree.Reads(last + 1, "or") && tree.Reads(last + 2, "more");
        return new NumberRun(value, null, isOpen, first, isOpen ? last + 2 : last);
    }

    /// <summary>The words before the number that may say how sure it is.</summary>
    public List<string> WordsBefore(SyntaxTree tree)
    {
        var words = new List<string>(LongestBound);
        for (var word = Math.Max(0, First - LongestBound); word < First; word++)
        {
            words.Add(Written(tree, word));
        }

        return words;
    }

    /// <summary>"rose from 45 to 52": no range, but what was and what is.</summary>
    private static bool RisesFrom(SyntaxTree tree, int number) => number > 0 && tree.Reads(number - 1, "from");

    /// <summary>"to", "or" and a dash between two numbers, and "and" where "between" stands before them.</summary>
    private static bool IsRangeMark(SyntaxTree tree, int word, int before) =>
        Written(tree, word) is "to" or "or" or "-" or "–" or "—" || (tree.Reads(word, "and") && before >= 0 && (tree.Reads(before, "between") || (before > 0 && tree.Reads(before - 1, "between"))));

    private static bool Joins(SyntaxTree tree, int left, int right) => IsHyphened(tree, left, right) || IsHyphened(tree, left - 1, left)
        || (IsNumber(tree, left) && IsNumber(tree, right))
        || (tree.Reads(left, "and") && left > 0 && NumberWords.IsScale(Written(tree, left - 1)) && IsNumber(tree, right) && !NumberWords.IsScale(Written(tree, right)))
        || (tree.Reads(right, "and") && NumberWords.IsScale(Written(tree, left)) && right + 1 < tree.Count && IsNumber(tree, right + 1) && !NumberWords.IsScale(Written(tree, right + 1)) && !(right + 2 < tree.Count && NumberWords.IsScale(Written(tree, right + 2))));

    /// <summary>"twenty-one" in three words: the first and the hyphen.</summary>
    private static bool IsHyphened(SyntaxTree tree, int tens, int hyphen) => tens >= 0 && hyphen + 1 < tree.Count && Written(tree, hyphen) is "-" && NumberWords.Is(Written(tree, tens) + "-" + Written(tree, hyphen + 1))
        && tree[tens].End == tree[hyphen].Offset && tree[hyphen].End == tree[hyphen + 1].Offset;

    private static int? Written(SyntaxTree tree, int first, int last) =>
        NumberWords.Value([.. Enumerable.Range(first, last - first + 1).Select(word => Written(tree, word)).Where(static word => word is not ("and" or "-"))]);

    private static string Written(SyntaxTree tree, int word) => tree[word].Of(tree.Text).ToString().ToLowerInvariant();
}
