using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>The people who wrote an article: structured data first, then metas, microdata and bylines by class name.</summary>
internal static partial class AuthorFinder
{
    private const int LongestName = 60;
    private const int LongestByline = 200;
    private const int MostAuthors = 20;

    private static readonly HashSet<string> Nobody = new(StringComparer.OrdinalIgnoreCase)
    {
        "staff", "admin", "administrator", "editor", "editors", "editorial", "editorial staff", "editorial team", "staff writer", "staff reporter", "staff writers", "web desk",
        "news desk", "newsroom", "news team", "webmaster", "guest", "guest author", "guest contributor", "contributor", "contributors", "anonymous", "unknown", "author", "team",
        "redaktion", "die redaktion", "redaction", "la redaction", "redazione", "redacción", "redactie", "our reporter", "our correspondent", "correspondent", "reporter", "reporters",
        "agencies", "agency", "null", "none", "undefined", "by", "n/a", "wire reports", "wire services", "from staff reports", "user", "root", "test", "view all posts", "more", "online desk",
    };

    public static IReadOnlyList<string> Find(PageMetadata page, PageFacts facts, string? siteName)
    {
        foreach (var names in Sources(page, facts))
        {
            var people = names.SelectMany(Split).Select(Clean).OfType<string>().Where(name => !IsSite(name, siteName)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAuthors).ToArray();
            if (people.Length > 0)
            {
                return people;
            }
        }

        return [];
    }

    private static IEnumerable<IEnumerable<string>> Sources(PageMetadata page, PageFacts facts)
    {
        yield return facts.Authors;
        foreach (var name in (string[])["parsely-author", "sailthru.author", "author", "dc.creator", "dcterms.creator", "dc:creator", "article:author_name", "citation_author", "byl", "article:author", "og:article:author", "twitter:data1"])
        {
            if (name != "twitter:data1" || page.Meta("twitter:label1") is { } label && label.Contains("ritten by", StringComparison.Ordinal))
            {
                yield return page.Metas(name);
            }
        }

        yield return page.Marked.Where(static e => e.GetAttribute("itemprop") is "author" or "creator").Select(Name);
        yield return page.Marked.Where(static e => e.GetAttribute("rel") == "author").Select(Name);
        yield return page.Named.Where(static e => IsByline(e, ["author name", "authorname", "byline name", "author link", "byline author", "post author", "entry author", "article author"])).Select(Name).Take(3);
        yield return page.Named.Where(static e => IsByline(e, ["byline", "author", "vcard", "autor"])).Select(Name).Take(1);
    }

    private static bool IsByline(IElement element, string[] marks)
    {
        if (element.GetAttribute("class") is not { Length: < 200 } names || !(names.Contains("author", StringComparison.OrdinalIgnoreCase) || names.Contains("byline", StringComparison.OrdinalIgnoreCase) || names.Contains("vcard", StringComparison.Ordinal) || names.Contains("autor", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        return names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(name => marks.Contains(string.Join(' ', MarkWords.Split(name))));
    }

    private static string Name(IElement element)
    {
        var named = element.HasAttribute("itemscope") ? element.QuerySelector("[itemprop=name]") : null;
        var text = (named ?? element) is { LocalName: "meta" } meta ? meta.GetAttribute("content") ?? string.Empty : (named ?? element).TextContent;
        return text.Length > LongestByline ? string.Empty : PlainText.Collapse(text);
    }

    private static IEnumerable<string> Split(string names) => names.Length > LongestByline || names.Contains("://", StringComparison.Ordinal) ? [] : Joint().Split(Lead().Replace(names, string.Empty));

    private static string? Clean(string name)
    {
        var clean = Lead().Replace(PlainText.Collapse(name), string.Empty);
        clean = Tail().Replace(clean, string.Empty).Trim(' ', ',', '.', '-', '–', '—', '|', ':', '•', '·', '/', '"');
        return clean.Length is < 2 or > LongestName || Nobody.Contains(clean) || clean.Contains('@', StringComparison.Ordinal) || !clean.Any(char.IsLetter) || clean.Count(char.IsDigit) > 2 || clean.Count(static c => c == ' ') > 5
            ? null
            : clean;
    }

    private static bool IsSite(string name, string? siteName) => siteName is not null && PlainText.Letters(name) == PlainText.Letters(siteName);

    [GeneratedRegex(@"^\s*((written|posted|published|story|reported|text|words|submitted|autor|author|verfasst|geschrieben|article|par|por|von|door|di|av|af)\s*(by|von|par)?\s*:\s*|(written |posted |published |story |reported |reporting |submitted )?by:?\s+|(von|par|por|door)\s+)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s*(\||\bon \w+ \d|\bin \w+$|,?\s+(for|at) (the )?[A-Z].*$|\(.*$|, (staff|senior|special|political|chief|associated press|correspondent|reporter|editor|writer).*$).*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    [GeneratedRegex(@"\s*(,|;|\||&|\band\b|\bund\b|\bet\b| y | e |/|\n)\s*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
