using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Articles.Extraction;

/// <summary>Names of people in what pages write where an author belongs.</summary>
internal static partial class AuthorNames
{
    private const int LongestName = 60;
    private const int LongestByline = 200;
    private const int MostWords = 6;

    /// <summary>The people in a byline or a field meant for one.</summary>
    /// <param name="isNameOnly">Whether only what is written like a name counts: the text comes from the page's body, where anything may stand.</param>
    public static IEnumerable<string> People(string byline, bool isNameOnly)
    {
        var text = PlainText.Collapse(byline);
        if (text.Length is 0 or > LongestByline || text.Contains("://", StringComparison.Ordinal) || text.Contains("(www.", StringComparison.OrdinalIgnoreCase) || Speech().IsMatch(text))
        {
            return [];
        }

        text = AuthorLexicon.WithoutLead(text) ?? text;
        return Joint().Split(text).Select(Clean).OfType<string>().Where(name => !isNameOnly || IsWrittenLikeAName(name));
    }

    /// <summary>The organisation that a page names as the author, as it is written; null for an office such as "Staff".</summary>
    public static string? Organisation(string name)
    {
        var text = PlainText.Collapse(name);
        return text.Length is < 2 or > LongestName || text.Contains("://", StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal) || AuthorLexicon.IsNobody(text) ? null : text;
    }

    private static string? Clean(string part)
    {
        var name = AuthorLexicon.WithoutLead(part.Trim()) ?? part;
        name = AuthorLexicon.WithoutTail(Tail().Replace(name, string.Empty)).Trim(' ', ',', '.', '-', '–', '—', '|', ':', '•', '·', '/', '"', '(', ')', '*');
        name = Slug().IsMatch(name) && !Host().IsMatch(name) ? FromSlug(name) : name;
        return name.Length is < 2 or > LongestName || AuthorLexicon.IsNobody(name) || AuthorLexicon.IsCompany(name) || AuthorLexicon.IsTitle(name) || Host().IsMatch(name) || IsNoName(name) ? null : name;
    }

    private static bool IsNoName(string name) =>
        name.Contains('@', StringComparison.Ordinal) || !name.Any(char.IsLetter) || name.Count(char.IsDigit) > 2 || name.Count(static c => c == ' ') >= MostWords;

    private static bool IsWrittenLikeAName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 5 && !name.AsSpan().ContainsAny("!?:;…") && words.Count(static w => !char.IsLower(w[0])) >= Math.Max(1, words.Length - 2) && !char.IsLower(words[^1][0]) && !char.IsLower(words[0][0]);
    }

    private static string FromSlug(string slug) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(slug.Replace('-', ' ').Replace('_', ' ').Replace('.', ' '));

    [GeneratedRegex(@"\s*(\||\bon \w+ \d|\bin \w+$|,?\s+(for|at) (the )?[A-Z].*$|\(.*$|, (staff|senior|special|political|chief|associated press|correspondent|reporter|editor|writer).*$| [–-] .*$).*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    [GeneratedRegex(@"\s*(,|;|\||&|\band\b|\bund\b|\bsowie\b|\bet\b|\bog\b|\boch\b|\bmit\b|\bwith\b|\bavec\b| y | e | en |/|\n)\s*", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    // Over a reader's comment, not over an article.
    [GeneratedRegex(@"\b(said|says|sagt|sagte|schreibt|schrieb|dit|wrote|writes)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Speech();

    [GeneratedRegex(@"^[a-zà-ÿ]{2,}([-_.][a-zà-ÿ]{2,}){1,3}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Slug();

    [GeneratedRegex(@"^(www\.)?[\w-]+(\.[\w-]+)*\.(com|org|net|info|news|co|io|eu|at|be|ch|cz|de|dk|es|fi|fr|gr|hu|ie|in|it|nl|no|pl|pt|ro|ru|se|tr|uk|us)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
