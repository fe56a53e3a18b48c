namespace Ingest.Places;

/// <summary>Light treatment of what Arabic script writes together with a name: "and", "in", "for", and the article.</summary>
internal static class ArabicWord
{
    private const string Article = "ال";
    private const string Clitics = "وفبكل";
    private const int LeastLetters = 3;

    /// <summary>Whether a level 1 key is written in Arabic letters.</summary>
    public static bool Is(string key) => key.Length > 0 && key[0] is >= '\u0600' and <= '\u06FF';

    /// <summary>The words of a key, each without its article.</summary>
    public static string WithoutArticles(string key) =>
        string.Join(' ', key.Split(' ').Select(WithoutArticle));

    /// <summary>What the first word of a name may be when a clitic is taken for one: <c>والرقه</c> gives <c>رقه</c>.</summary>
    public static string WithoutClitic(string key)
    {
        if (key.Length <= LeastLetters || !Clitics.Contains(key[0], StringComparison.Ordinal))
        {
            return key;
        }

        var rest = key[0] == 'ل' && key[1] == 'ل' ? Article + key[2..] : key[1..];
        return rest.StartsWith(Article, StringComparison.Ordinal) || rest.Length > LeastLetters ? WithoutArticles(rest) : key;
    }

    private static string WithoutArticle(string word) =>
        word.StartsWith(Article, StringComparison.Ordinal) && word.Length - Article.Length >= LeastLetters ? word[Article.Length..] : word;
}
