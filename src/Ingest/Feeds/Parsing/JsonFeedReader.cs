using System.Text;
using System.Text.Json;

namespace Ingest.Feeds.Parsing;

/// <summary>Reads JSON Feed 1.0 and 1.1 (jsonfeed.org) in one pass, taking numbers for strings where publishers do. Of a document that is cut off or broken, what was complete before is kept.</summary>
internal sealed class JsonFeedReader(WarningList warnings)
{
    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly FeedDraft _feed = new() { Format = "json-feed-1" };
    private readonly JsonFeedItem _items = new(warnings);
    private bool _isFeed;

    /// <summary>The feed, or null with the reason why the text is none.</summary>
    public FeedDraft? Read(string text, out string reason)
    {
        reason = "This is JSON, but no JSON Feed: it has neither its version nor items.";
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), Lenient);
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                ReadMember(ref reader);
            }
        }
        catch (JsonException exception)
        {
            reason = $"This starts like JSON but is none: {exception.Message}";
            warnings.Add("truncated", "The JSON is cut off or broken; what was complete before that place was kept.");
            _isFeed &= _feed.Entries.Count > 0;
        }

        return _isFeed ? _feed : null;
    }

    private void ReadMember(ref Utf8JsonReader reader)
    {
        var name = JsonText.Name(ref reader);
        reader.Read();
        switch (name)
        {
            case "items" when reader.TokenType == JsonTokenType.StartArray:
                _isFeed = true;
                ReadItems(ref reader);
                break;
            case "hubs":
                ReadHubs(ref reader);
                break;
            case "authors" or "author":
                JsonText.Authors(ref reader, _feed.Authors);
                break;
            default:
                ReadText(name, JsonText.Value(ref reader));
                break;
        }
    }

    private void ReadText(string name, string? text)
    {
        switch (name)
        {
            case "version":
                _isFeed |= text?.Contains("jsonfeed.org", StringComparison.OrdinalIgnoreCase) == true;
                break;
            case "title":
                _feed.Title.Offer(JsonText.Plain(text), 1);
                break;
            case "description":
                _feed.Description.Offer(JsonText.Plain(text), 1);
                break;
            case "home_page_url":
                _feed.Link.Offer(text, 1);
                break;
            case "feed_url":
                _feed.Self.Offer(text, 1);
                break;
            case "language":
                _feed.Language.Offer(LanguageTag.Of(text), 1);
                break;
            case "icon":
                _feed.Image.Offer(text, 2);
                break;
            case "favicon":
                _feed.Image.Offer(text, 1);
                break;
        }
    }

    private void ReadItems(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                _feed.Entries.Add(_items.Read(ref reader));
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private void ReadHubs(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            _feed.Hub.Offer(JsonText.Member(ref reader, "url"), 1);
        }
    }
}
