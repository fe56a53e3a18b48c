using System.Globalization;
using System.Text;
using Ingest.Articles.Revisions;

namespace Ingest.Cli.Articles;

/// <summary>A comparison for people, in the marks that wdiff and git made known: <c>[-removed-]</c> and <c>{+added+}</c>.</summary>
internal static class DiffText
{
    private const int Context = 160;

    public static string Of(RevisionDiff diff)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"revision {diff.From} ({diff.FromRevision}) -> {diff.To} ({diff.ToRevision}): {diff.Added} words added, {diff.Removed} removed\n\n");
        if (diff.Title.Any(static part => part.Kind != DiffKind.Same))
        {
            text.Append("Title: ");
            Add(text, diff.Title);
            text.Append("\n\n");
        }

        Add(text, diff.Text);
        return text.ToString();
    }

    private static void Add(StringBuilder text, IReadOnlyList<DiffPart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            text.Append(parts[i].Kind switch
            {
                DiffKind.Removed => $"[-{parts[i].Text}-]",
                DiffKind.Added => $"{{+{parts[i].Text}+}}",
                _ => Shortened(parts[i].Text, isFirst: i == 0, isLast: i == parts.Count - 1),
            });
        }
    }

    // What did not change is shown near what did.
    private static string Shortened(string same, bool isFirst, bool isLast)
    {
        if (same.Length <= Context * 2)
        {
            return same;
        }

        var head = isFirst ? string.Empty : same[..Whole(same, Context)];
        var tail = isLast ? string.Empty : same[Whole(same, same.Length - Context)..];
        return $"{head} […] {tail}";
    }

    // Cut before a word.
    private static int Whole(string text, int at) => text.LastIndexOf(' ', at) is > 0 and var space ? space + 1 : char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
