using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Ingest.Articles.Extraction;

/// <summary>The entries of a live blog, with their times: as the page's JSON-LD lists them, else as its microdata marks them, else as its structure shows them.</summary>
internal static class LiveEntries
{
    private const int MostEntries = 500;
    private const string Property = "liveBlogUpdate";

    public static IReadOnlyList<LiveEntry> Find(PageMetadata page, PageFacts facts, BodyText body, string? title, Uri? address) =>
        facts.Entries.Count > 0 ? facts.Entries
        : OfMicrodata(page) is { Length: > 0 } marked ? marked
        : LiveSections.Find(page, body, title, address);

    /// <param name="item">The JSON-LD object of the live blog.</param>
    public static IReadOnlyList<LiveEntry> OfJsonLd(JsonElement item) =>
        item.TryGetProperty(Property, out var updates) && updates.ValueKind == JsonValueKind.Array
            ? updates.EnumerateArray().Where(static u => u.ValueKind == JsonValueKind.Object).Take(MostEntries).Select(Entry).OfType<LiveEntry>().ToArray()
            : [];

    private static LiveEntry[] OfMicrodata(PageMetadata page) =>
        page.Marked.Where(static m => IsEntry(m.Element) && !IsInEntry(m.Element)).Take(MostEntries).Select(static m => Entry(m.Element)).OfType<LiveEntry>().ToArray();

    private static bool IsEntry(IElement element) => element.GetAttribute("itemprop") == Property;

    private static bool IsInEntry(IElement element)
    {
        for (var around = element.ParentElement; around is not null; around = around.ParentElement)
        {
            if (IsEntry(around))
            {
                return true;
            }
        }

        return false;
    }

    private static LiveEntry? Entry(JsonElement update) =>
        JsonLd.Text(update, "articleBody") is { } body && Plain(body) is { Length: > 0 } text
            ? new LiveEntry(DateReader.Read(JsonLd.Text(update, "datePublished") ?? JsonLd.Text(update, "dateModified"))?.Time, JsonLd.Text(update, "headline") is { } headline ? PlainText.Collapse(headline) : null, text)
            : null;

    private static LiveEntry? Entry(IElement update)
    {
        var time = update.QuerySelector("[itemprop=datePublished]") ?? update.QuerySelector("time");
        var body = update.QuerySelector("[itemprop=articleBody]") ?? update;
        var headline = update.QuerySelector("[itemprop=headline]");
        return TextOf(body) is { Length: > 0 } text
            ? new LiveEntry(time is null ? null : DateReader.Read(ShownDates.ValueOf(time))?.Time, headline is null ? null : PlainText.Collapse(headline.TextContent), text)
            : null;
    }

    private static string Plain(string body)
    {
        if (!body.Contains('<', StringComparison.Ordinal))
        {
            return PlainText.Collapse(body);
        }

        using var document = new HtmlParser().ParseDocument(MarkupGuard.Limit("<!doctype html><body>" + body));
        return TextOf(document.DocumentElement);
    }

    private static string TextOf(IElement element) => string.Join("\n\n", BlockReader.Read(element).Blocks.Select(static block => block.Text));
}
