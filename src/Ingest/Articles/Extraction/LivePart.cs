using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>One entry of a live blog as it stands in the page: an element with its time in it, and the siblings up to the next where the time stands alone.</summary>
internal sealed partial class LivePart
{
    private const int FewestWords = 6;
    private const int LongestClock = 6;

    private readonly List<IElement> _elements;
    private readonly IElement _time;

    private LivePart(IElement root, IElement time, DateTimeOffset moment) => (_elements, _time, Time) = ([root], time, moment);

    public DateTimeOffset Time { get; }

    public IElement Root => _elements[0];

    public static IReadOnlyList<LivePart> Of(IElement container)
    {
        var parts = new List<LivePart>();
        var rest = new List<(LivePart Part, IElement Element)>();
        foreach (var child in container.Children)
        {
            if (TimeIn(child) is { } time)
            {
                parts.Add(new LivePart(child, time, LiveContainer.TimeOf(time)!.Value));
            }
            else if (parts.Count > 0)
            {
                rest.Add((parts[^1], child));
            }
        }

        // Where the times stand alone, what follows each is its entry; else it is an advertisement between two of them.
        if (parts.Count(static part => part.HasText()) * 2 < parts.Count)
        {
            rest.ForEach(static pair => pair.Part._elements.Add(pair.Element));
        }

        return parts;
    }

    /// <summary>Whether its headline leads to another page.</summary>
    public bool IsTeaser(Uri? address)
    {
        var headline = Headline() ?? Root.QuerySelector("a[href]");
        var link = headline is null ? null : headline.QuerySelector("a[href]") ?? headline.Closest("a[href]");
        var target = PageAddress.Absolute(link?.GetAttribute("href"), address);
        return link is not null && (target is null || address is null || target.GetLeftPart(UriPartial.Path) != address.GetLeftPart(UriPartial.Path));
    }

    public LiveEntry? ToEntry()
    {
        var headline = Headline();
        var said = headline is null ? null : PlainText.Collapse(headline.TextContent);
        var text = string.Join("\n\n", _elements.SelectMany(Texts).Where(text => text != said));
        return text.Length > 0 ? new LiveEntry(Time, string.IsNullOrEmpty(said) ? null : said, text) : null;
    }

    private static IElement? TimeIn(IElement element) =>
        LiveContainer.TimeOf(element) is not null ? element : element.QuerySelectorAll("time").FirstOrDefault(static time => LiveContainer.TimeOf(time) is not null);

    private bool HasText() => BlockBuffer.WordsOf(Root.TextContent) - BlockBuffer.WordsOf(_time.TextContent) >= FewestWords;

    private IElement? Headline() =>
        _elements.Select(static element => element.LocalName is "h2" or "h3" or "h4" or "h5" ? element : element.QuerySelector("h2,h3,h4,h5"))
            .FirstOrDefault(heading => heading is not null && PlainText.Collapse(heading.TextContent) != PlainText.Collapse(_time.TextContent));

    private IEnumerable<string> Texts(IElement element)
    {
        var time = PlainText.Collapse(_time.TextContent);
        var blocks = BlockReader.Read(element).Blocks.Where(block => !block.IsLinks && PlainText.Collapse(block.Text) != time && !IsClock(block)).ToArray();
        var own = blocks.Where(static block => !IsApart(block.Owner)).ToArray();

        // Class names are habits: an entry whose every part is called something else is made of those parts.
        return (own.Any(static block => block.IsProse) ? own : blocks).Select(static block => block.Text);
    }

    // "19:02 (IST), Oct 02" above what happened then.
    private static bool IsClock(TextBlock block) => block.Words <= LongestClock && !block.EndsSentence && Clock().IsMatch(block.Text);

    // Share bars, captions and authors' boxes.
    private static bool IsApart(PageElement owner)
    {
        for (var around = owner; around.Parent is not null; around = around.Parent)
        {
            if (around.Role is ElementRole.Aside or ElementRole.Caption or ElementRole.Comments)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"(^|[^0-9])[0-2]?[0-9][:.h][0-5][0-9]([^0-9]|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();
}
