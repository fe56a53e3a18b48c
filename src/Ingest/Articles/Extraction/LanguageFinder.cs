using AngleSharp.Dom;
using Ingest.Language;

namespace Ingest.Articles.Extraction;

/// <summary>The language a page is written in, as a BCP 47 tag: the one that it states, unless its text is plainly in another.</summary>
internal static class LanguageFinder
{
    private const int LongestRead = 3000;
    private const int FewestWords = 40;

    // Languages that are told apart by less than a page may hold.
    private static readonly string[][] Siblings = [["no", "nb", "nn", "da", "sv"], ["sr", "hr", "bs", "sh", "me"], ["id", "ms"], ["ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn"], ["fa", "prs", "ps", "ar", "ur", "ckb", "ku"], ["pt", "gl", "es", "ca"], ["cs", "sk"], ["nl", "af"]];

    /// <summary>The stated language, or that of the text where none is stated or both its halves are in another; null where neither says.</summary>
    public static string? Of(string? stated, string? text)
    {
        if (text is null || BlockBuffer.WordsOf(text[..Math.Min(text.Length, LongestRead)]) < FewestWords)
        {
            return stated;
        }

        var read = text[..Math.Min(text.Length, LongestRead)];
        var found = Identify(read);
        if (found is null || stated is null)
        {
            return stated ?? found;
        }

        var middle = read.IndexOf(' ', read.Length / 2) is > 0 and var space ? space : read.Length / 2;
        return Primary(stated) == found || AreSiblings(found, stated) || Identify(read[..middle]) != found || Identify(read[middle..]) != found ? stated : found;
    }

    private static string? Identify(string text) => LanguageEngine.Cut(text).Language is { Length: 2 } language ? language : null;

    /// <summary>Whether two tags name different languages that a short text of one may be taken for the other.</summary>
    public static bool AreSiblings(string one, string other) =>
        Primary(one) != Primary(other) && Array.Exists(Siblings, family => family.Contains(Primary(one), StringComparer.Ordinal) && family.Contains(Primary(other), StringComparer.Ordinal));

    private static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();

    /// <summary>The language that the page states.</summary>
    public static string? Find(IElement root, PageMetadata page, PageFacts facts) =>
        Tag(root.GetAttribute("lang")) ?? Tag(root.GetAttribute("xml:lang")) ?? Tag(page.Meta("og:locale", "content-language", "dc.language", "dcterms.language", "language", "inlanguage")) ?? Tag(facts.Language);

    private static string? Tag(string? stated)
    {
        var tag = stated?.Trim().Replace('_', '-').Split(',')[0];
        if (tag is null || tag.Length is < 2 or > 20 || !tag.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            return null;
        }

        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 ? parts[0].ToLowerInvariant() + (parts.Length > 1 ? "-" + string.Join('-', parts[1..]) : string.Empty) : null;
    }
}
