using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>The language a page says it is written in, as a BCP 47 tag.</summary>
internal static class LanguageFinder
{
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
