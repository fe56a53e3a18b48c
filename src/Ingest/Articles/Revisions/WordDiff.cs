namespace Ingest.Articles.Revisions;

/// <summary>
/// Compares two texts word by word. Words that occur once in each text hold the comparison in place (patience diff); between them the shortest
/// edit is looked for (Myers), up to <see cref="MostEdits"/>, beyond which a stretch counts as rewritten. So time and memory grow with the
/// length of the texts, however little they share.
/// </summary>
public static class WordDiff
{
    internal const int MostEdits = 400;

    /// <summary>How the later text differs from the earlier; neighbouring pieces are of different kinds, and what was removed stands before what was added in its place.</summary>
    public static IReadOnlyList<DiffPart> Compare(string earlier, string later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var (before, after) = (DiffWords.Split(earlier), DiffWords.Split(later));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var script = new EditScript(before.Count, after.Count);
        new Alignment(Numbered(before, numbers), Numbered(after, numbers), script).Run();
        return DiffParts.Of(before, after, script);
    }

    private static int[] Numbered(List<string> words, Dictionary<string, int> numbers)
    {
        var numbered = new int[words.Count];
        for (var i = 0; i < numbered.Length; i++)
        {
            if (!numbers.TryGetValue(words[i], out numbered[i]))
            {
                numbered[i] = numbers[words[i]] = numbers.Count;
            }
        }

        return numbered;
    }
}
