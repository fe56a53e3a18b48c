using System.Text;

namespace Ingest.Articles.Revisions;

/// <summary>Puts a comparison into words that a person can read.</summary>
internal static class DiffParts
{
    public static List<DiffPart> Of(List<string> before, List<string> after, EditScript script)
    {
        new DiffTidying(before, after, script).Run();
        var parts = new List<DiffPart>();
        var (b, a) = (0, 0);
        while (b < before.Count || a < after.Count)
        {
            Add(parts, DiffKind.Removed, Run(before, ref b, script.IsKeptBefore));
            Add(parts, DiffKind.Added, Run(after, ref a, script.IsKeptAfter));
            Add(parts, DiffKind.Same, Same(before, ref b, ref a, script));
        }

        return parts;
    }

    private static string Same(List<string> before, ref int b, ref int a, EditScript script)
    {
        var text = new StringBuilder();
        while (b < script.Before && a < script.After && script.IsKeptBefore(b) && script.IsKeptAfter(a))
        {
            text.Append(before[b]);
            (b, a) = (b + 1, a + 1);
        }

        return text.ToString();
    }

    private static string Run(List<string> words, ref int at, Func<int, bool> isKept)
    {
        var text = new StringBuilder();
        while (at < words.Count && !isKept(at))
        {
            text.Append(words[at++]);
        }

        return text.ToString();
    }

    private static void Add(List<DiffPart> parts, DiffKind kind, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new DiffPart(kind, text));
        }
    }
}
