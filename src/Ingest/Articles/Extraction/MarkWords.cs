namespace Ingest.Articles.Extraction;

/// <summary>Cuts a class name or id into its words: <c>ArticleBody-root__2x</c> is article, body, root, x.</summary>
internal static class MarkWords
{
    public static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsLetter(name[i]) || (i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1]));
            if (!ends)
            {
                continue;
            }

            if (i > start)
            {
                words.Add(name[start..i].ToLowerInvariant());
            }

            start = i < name.Length && char.IsLetter(name[i]) ? i : i + 1;
        }

        return words;
    }
}
