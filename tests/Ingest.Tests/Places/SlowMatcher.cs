using System.Globalization;
using Ingest.Places;

namespace Ingest.Tests.Places;

/// <summary>Finds names as one would by hand: cuts all words, and at each tries every run of up to eight against a list.</summary>
internal static class SlowMatcher
{
    public static List<NameMatch> Find(IReadOnlyList<string> names, string text)
    {
        var words = Words(text);
        var found = new List<NameMatch>();
        for (var first = 0; first < words.Count; first++)
        {
            for (var count = 8; count >= 1; count--)
            {
                var run = words.Skip(first).Take(count).ToList();
                if (run.Count < count || !run.Skip(1).All(word => word.IsJoined))
                {
                    continue;
                }

                // Only the last word can do without its "'s".
                var before = string.Concat(run.SkipLast(1).Select(word => word.Whole + " "));
                foreach (var (key, end) in new[] { (before + run[^1].Whole, run[^1].WholeEnd), (before + run[^1].Key, run[^1].End) }.Distinct())
                {
                    found.AddRange(names.ToList().IndexOf(key) is >= 0 and var number ? [new NameMatch(number, run[0].Start, end)] : []);
                }
            }
        }

        return found;
    }

    private static List<(int Start, int End, string Key, int WholeEnd, string Whole, bool IsJoined)> Words(string text)
    {
        var words = new List<(int Start, int End, string Key, int WholeEnd, string Whole, bool IsJoined)>();
        for (var i = 0; i < text.Length;)
        {
            if (!IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (!IsSign(text[i]) && end < text.Length && !IsSign(text[end]) && (IsLetter(text[end]) || (IsApostrophe(text[end]) && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
            {
                end++;
            }

            var cut = end - i > 2 && text[end - 1] is 's' or 'S' && IsApostrophe(text[end - 2]) ? end - 2 : end;
            var key = cut - i > 100 ? string.Empty : NameKey.Exact(text.AsSpan(i, cut - i));
            if (key.Length > 0)
            {
                words.Add((i, cut, key, end, cut < end ? key + "s" : key, words.Count > 0 && i - words[^1].WholeEnd <= 3 && text[words[^1].WholeEnd..i].All(between => " \u00A0-\u2010\u2011\u2013'\u2019".Contains(between, StringComparison.Ordinal))));
            }

            i = end;
        }

        return words;
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || (c > '\u02FF' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`';

    private static bool IsSign(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');
}
