using System.Text;
using Ingest.Articles.Extraction;

namespace Ingest.Articles.Revisions;

/// <summary>
/// A text without what its page changes by itself: times such as "updated 10:45", counters, links to other articles. Only short lines are touched:
/// a number within a sentence (a death toll, the hour of a curfew) that changes is news.
/// </summary>
internal static class SteadyText
{
    private const int LongestLink = 200;
    private const int MostWords = 15;

    /// <summary>The lines that are the article's; all of them where nothing would be left.</summary>
    public static string Of(string text)
    {
        var steady = new StringBuilder(text.Length);
        var isBelowLabel = false;
        foreach (var line in TextLine.Of(text))
        {
            var isLabel = FurnitureLexicon.Default.IsLabel(line.Text);
            isBelowLabel = isLabel || (isBelowLabel && IsLink(line.Text));
            if (!isBelowLabel && !(line.Text.Length <= LongestLink && FurnitureLexicon.Default.IsLabelled(line.Text)))
            {
                steady.Append(Line(line.Text)).Append('\n');
            }
        }

        return steady.ToString().AsSpan().Trim().IsEmpty ? text : steady.ToString();
    }

    /// <summary>A line, or a title, without the times and counts in it; empty where it is nothing else.</summary>
    public static string Line(string line)
    {
        var words = PhraseLexicon.Folded(line).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords || !line.Any(char.IsDigit))
        {
            return line;
        }

        return words.All(FurnitureLexicon.Default.IsSmall) ? string.Empty : string.Join(' ', WithoutStamps(words));
    }

    // A stamp is such a word and the small words behind it, as far as there is a number among them.
    private static List<string> WithoutStamps(string[] words)
    {
        var kept = new List<string>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var end = i;
            while (end < words.Length && FurnitureLexicon.Default.IsStamp(words[i]) && FurnitureLexicon.Default.IsSmall(words[end]))
            {
                end++;
            }

            if (words[i..end].Any(static word => char.IsDigit(word[0])))
            {
                i = end - 1;
            }
            else
            {
                kept.Add(words[i]);
            }
        }

        return kept;
    }

    // A link to another article is a headline: short, and no sentence with its full stop.
    private static bool IsLink(string line) => line.Length <= LongestLink && line[^1] is not ('.' or '!' or '。' or '؟' or '”' or '"');
}
