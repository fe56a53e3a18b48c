using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Storage;

namespace Ingest.Feeds;

/// <summary>What changes in a text by itself: counters and stamps, by the words of <c>volatile.tsv</c>.</summary>
internal static class VolatileWords
{
    private static readonly ILookup<string, string> Words = EmbeddedTable.Pairs("Feeds/volatile.tsv").ToLookup(static row => row.First, static row => row.Second, StringComparer.Ordinal);
    private static readonly string[] Counted = [.. Words["counter"], .. Words["ago"]];
    private static readonly string[] Stamps = [.. Words["stamp"]];
    private static readonly SearchValues<string> Any = SearchValues.Create([.. Counted, .. Stamps], StringComparison.OrdinalIgnoreCase);

    // Made when a text first needs it: its tables took 7 MB of the heap in a pull whose texts held none of the words.
    private static readonly Lazy<Regex> Pattern = new(MakePattern);

    /// <summary>The text without them. Only numbers beside such a word are left out: a death toll or the hour of a curfew that changes is news.</summary>
    public static string Without(string text) => MayHoldSome(text) ? Pattern.Value.Replace(text, string.Empty) : text;

    /// <summary>Whether the pattern has to look. Where this says no, the pattern finds nothing.</summary>
    internal static bool MayHoldSome(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Any))
        {
            return false;
        }

        foreach (var stamp in Stamps)
        {
            if (text.Contains(stamp, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var word in Counted)
        {
            if (IsCounted(text, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Replaces by the pattern alone.</summary>
    internal static string WithoutByPattern(string text) => Pattern.Value.Replace(text, string.Empty);

    // "1.2k views", "views: 12", "likes (3)".
    private static bool IsCounted(ReadOnlySpan<char> text, string word)
    {
        for (var from = 0; text[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var found; from += found + 1)
        {
            var before = text[..(from + found)].TrimEnd();
            var behind = text[(from + found + word.Length)..].TrimStart();
            if (behind is [':' or '(', ..] || (before.Length > 0 && (char.IsDigit(before[^1]) || before[^1] is '.' or ',' or 'k' or 'm' or 'K' or 'M' or '\u212A')))
            {
                return true;
            }
        }

        return false;
    }

    private static Regex MakePattern()
    {
        string AnyOf(string kind) => string.Join('|', Words[kind].Select(Regex.Escape).OrderByDescending(static word => word.Length));
        const string Number = @"\d[\d.,]*[km]?";
        const string Time = @"[\s:]*(at\s+|on\s+)?(\d[\d\-/:.,TZ+]*|am|pm|utc|gmt|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b[,.]?";
        var pattern = $@"\b{Number}\s*({AnyOf("counter")})\b|\b({AnyOf("counter")})\s*[:(]\s*{Number}\)?|\b\d+\s*({AnyOf("ago")})\s+ago\b|\b({AnyOf("stamp")})({Time})+";
        // Without backtracking: an entry of any length and any content takes time in proportion to its length.
        return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
    }
}
