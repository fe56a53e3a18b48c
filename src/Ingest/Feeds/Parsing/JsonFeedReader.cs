using System.Text.Json;

namespace Ingest.Feeds.Parsing;

/// <summary>Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), taking numbers for strings where publishers do.</summary>
internal sealed class JsonFeedReader(Uri? address, WarningList warnings)
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The feed, or null with the reason why the text is none.</summary>
    public FeedDraft? Read(string text, out string reason)
    {
        try
        {
            using var document = JsonDocument.Parse(text.AsMemory().TrimStart('\uFEFF'), Lenient);
            var root = document.RootElement;
            var isFeed = Text(root, "version")?.Contains("jsonfeed.org", StringComparison.OrdinalIgnoreCase) == true || Member(root, "items")?.ValueKind == JsonValueKind.Array;
            reason = "This is JSON, but no JSON Feed: it has neither its version nor items.";
            return isFeed ? ReadFeed(root) : null;
        }
        catch (JsonException exception)
        {
            reason = $"This starts like JSON but is none: {exception.Message}";
            return null;
        }
    }

    private FeedDraft ReadFeed(JsonElement root)
    {
        var feed = new FeedDraft { Format = "json-feed-1" };
        feed.Title.Offer(Plain(Text(root, "title")), 1);
        feed.Link.Offer(Link(root, "home_page_url"), 1);
        feed.Description.Offer(Plain(Text(root, "description")), 1);
        feed.Language.Offer(Text(root, "language"), 1);
        feed.Image.Offer(Link(root, "icon"), 2);
        feed.Image.Offer(Link(root, "favicon"), 1);
        feed.Self.Offer(Link(root, "feed_url"), 1);
        AddAuthors(feed.Authors, root);
        foreach (var hub in Array(root, "hubs"))
        {
            feed.Hub.Offer(Link(hub, "url"), 1);
        }

        foreach (var item in Array(root, "items"))
        {
            if (item.ValueKind == JsonValueKind.Object)
            {
                feed.Entries.Add(ReadItem(item));
            }
        }

        return feed;
    }

    private EntryDraft ReadItem(JsonElement item)
    {
        var entry = new EntryDraft { ContentBase = address };
        entry.Id.Offer(Text(item, "id"), 1);
        entry.Url.Offer(Link(item, "url"), 2);
        entry.Url.Offer(Link(item, "external_url"), 1);
        entry.Title.Offer(Plain(Text(item, "title")), 1);
        entry.Summary.Offer(Plain(Text(item, "summary")), 1);
        entry.Content.Offer(Text(item, "content_html") is { } html ? new TextConstruct(html, HtmlText.ToPlain(html)) : null, 2);
        entry.Content.Offer(Plain(Text(item, "content_text")), 1);
        entry.Published.Offer(Time(Text(item, "date_published")), 1);
        entry.Updated.Offer(Time(Text(item, "date_modified")), 1);
        entry.Language.Offer(Text(item, "language"), 1);
        AddAuthors(entry.Authors, item);
        foreach (var tag in Array(item, "tags"))
        {
            entry.Categories.Add(Text(tag));
        }

        foreach (var file in Array(item, "attachments"))
        {
            entry.AddEnclosure(Link(file, "url"), Text(file, "mime_type"), Text(file, "size_in_bytes"));
        }

        return entry;
    }

    private static void AddAuthors(NameList names, JsonElement of)
    {
        foreach (var author in Array(of, "authors"))
        {
            names.Add(PersonName.Of(Text(author, "name")), 2);
        }

        if (Member(of, "author") is { } single)
        {
            names.Add(PersonName.Of(Text(single, "name") ?? Text(single)));
        }
    }

    private DateTimeOffset? Time(string? text)
    {
        var time = FeedDate.TryParse(text);
        if (time is null && !string.IsNullOrWhiteSpace(text))
        {
            warnings.Add("unparsable-date", $"“{text[..Math.Min(text.Length, 60)]}” is no date that can be read.");
        }

        return time;
    }

    private string? Link(JsonElement of, string name) => Links.Resolve(Text(of, name), address);

    private static TextConstruct? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : new TextConstruct(HtmlText.Escape(text.Trim()), HtmlText.Squeeze(text));

    private static JsonElement? Member(JsonElement of, string name) => of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement of, string name) => Member(of, name) is { } member ? Text(member) : null;

    private static string? Text(JsonElement element)
    {
        var text = element.ValueKind switch
        {
            JsonValueKind.String => StringOf(element),
            JsonValueKind.Number => element.GetRawText(),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    // Half a surrogate pair is valid JSON and no valid string.
    private static string? StringOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return element.GetRawText().Trim('"');
        }
    }

    private static IEnumerable<JsonElement> Array(JsonElement of, string name)
    {
        if (Member(of, name) is { ValueKind: JsonValueKind.Array } list)
        {
            foreach (var element in list.EnumerateArray())
            {
                yield return element;
            }
        }
    }
}
