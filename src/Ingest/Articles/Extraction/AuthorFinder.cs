using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>
/// The people who wrote an article: structured data first, then metas, microdata, links and bylines near the title, then lines of text that begin
/// as bylines do. An organisation only where the page names it as the author and nobody else; an office such as "Staff" never.
/// </summary>
internal sealed class AuthorFinder
{
    private const int LongestByline = 200;
    private const int LongestWritten = 1000;
    private const int MostAuthors = 20;
    private const int SameByline = 25;
    private const int MostSteps = 25;

    private static readonly string[] Metas =
    [
        "parsely-author", "sailthru.author", "author", "dc.creator", "dcterms.creator", "dc:creator", "article:author_name", "citation_author", "byl", "article:author", "og:article:author", "dcsext.author", "twitter:data1",
    ];

    private readonly PageMetadata _page;
    private readonly int? _heading;
    private readonly string _site;
    private readonly string _publisher;
    private readonly string _initials;

    private AuthorFinder(PageMetadata page, PageFacts facts, string? siteName, string? title) =>
        (_page, _heading, _site, _publisher, _initials) = (page, page.PlaceOf(title), PlainText.Letters(siteName), PlainText.Letters(facts.Publisher), Initials(siteName ?? facts.Publisher));

    public static IReadOnlyList<string> Find(PageMetadata page, PageFacts facts, PageBlocks blocks, string? siteName, string? title)
    {
        var finder = new AuthorFinder(page, facts, siteName, title);
        foreach (var (names, isNameOnly) in finder.Sources(facts, blocks))
        {
            var people = finder.People(names, isNameOnly);
            if (people.Count > 0)
            {
                return people;
            }
        }

        return facts.Organisations.Concat(page.Metas("author")).Select(AuthorNames.Organisation).OfType<string>().Take(1).ToArray();
    }

    private List<string> People(IEnumerable<string> names, bool isNameOnly) =>
        names.SelectMany(n => AuthorNames.People(n, isNameOnly)).Where(name => !IsSite(name)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAuthors).ToList();

    private IEnumerable<(IEnumerable<string> Names, bool IsNameOnly)> Sources(PageFacts facts, PageBlocks blocks)
    {
        yield return (facts.Authors, false);
        foreach (var name in Metas)
        {
            if (name != "twitter:data1" || (_page.Meta("twitter:label1") is { } label && label.Contains("ritten by", StringComparison.Ordinal)))
            {
                yield return (_page.Metas(name), false);
            }
        }

        yield return (Nearest(_page.Marked.Where(static e => e.Element.GetAttribute("itemprop") is "author" or "creator")), false);
        yield return (Nearest(_page.Marked.Where(static e => PageAddress.Has(e.Element.GetAttribute("rel"), "author"))), false);
        yield return (Nearest(_page.Bylines), true);
        yield return (Lines(blocks), true);
    }

    /// <summary>The names of the element nearest the title that holds any, and of those right beside it: one byline, not those of teasers.</summary>
    private IEnumerable<string> Nearest(IEnumerable<PlacedElement> elements)
    {
        int? found = null;
        var nearest = elements.OrderBy(e => PageMetadata.Distance(e.Order, _heading)).Take(MostAuthors).ToArray();
        var around = nearest.SelectMany(static e => Around(e.Element).Skip(1)).ToHashSet();
        foreach (var (element, order) in nearest)
        {
            if (around.Contains(element))
            {
                continue; // the one inside it is the name alone
            }

            if (found is { } first && Math.Abs(order - first) > SameByline)
            {
                yield break;
            }

            if (!IsElsewhere(element) && Name(element) is { Length: > 0 } name)
            {
                found = found is null && People([name], isNameOnly: true).Count > 0 ? order : found;
                yield return name;
            }
        }
    }

    private static IEnumerable<string> Lines(PageBlocks blocks) =>
        blocks.Blocks.Where(static b => b.Words is >= 2 and <= 9 && b.Owner.Name is not ("figcaption" or "figure" or "li" or "footer"))
            .Select(static b => b.Text.Contains('\n', StringComparison.Ordinal) ? b.Text[..b.Text.IndexOf('\n', StringComparison.Ordinal)] : b.Text)
            .Where(static t => AuthorLexicon.WithoutLead(t) is not null)
            .Take(1);

    /// <summary>Whether an element lies among readers' comments or in a picture's caption.</summary>
    private static bool IsElsewhere(IElement element) =>
        Around(element).Any(static e => e.LocalName is "figure" or "figcaption" || IsComments(e.GetAttribute("class")) || IsComments(e.GetAttribute("id")));

    private static IEnumerable<IElement> Around(IElement element)
    {
        var around = element;
        for (var steps = 0; around is not null && steps < MostSteps; steps++, around = around.ParentElement)
        {
            yield return around;
        }
    }

    private static bool IsComments(string? marks) =>
        marks is not null && (marks.Contains("comment-", StringComparison.OrdinalIgnoreCase) || marks.Contains("comments", StringComparison.OrdinalIgnoreCase) || marks.Contains("kommentar", StringComparison.OrdinalIgnoreCase) || marks.Equals("comment", StringComparison.OrdinalIgnoreCase));

    private static string Name(IElement element)
    {
        var named = element.HasAttribute("itemscope") ? element.QuerySelector("[itemprop=name]") : null;
        var holder = named ?? element;
        var text = holder.LocalName == "meta" ? PlainText.Collapse(holder.GetAttribute("content") ?? string.Empty) : ElementText.Of(holder, LongestWritten);
        return text.Length > LongestByline ? string.Empty : text;
    }

    private bool IsSite(string name)
    {
        var letters = PlainText.Letters(name);
        return letters == _site || letters == _publisher || letters == _initials || (letters.Length > 4 && _publisher.EndsWith(letters, StringComparison.Ordinal));
    }

    private static string Initials(string? name) => PlainText.Letters(string.Concat((name ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static word => word[0])));
}
