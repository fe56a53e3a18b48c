using System.Text.Json;

namespace Ingest.Feeds.Parsing;

/// <summary>Reads one item of a JSON Feed.</summary>
internal sealed class JsonFeedItem(WarningList warnings)
{
    /// <summary>Reads the object that the reader stands on, to its end.</summary>
    public EntryDraft Read(ref Utf8JsonReader reader)
    {
        var entry = new EntryDraft();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Name(ref reader);
            reader.Read();
            ReadMember(ref reader, name, entry);
        }

        return entry;
    }

    private void ReadMember(ref Utf8JsonReader reader, string name, EntryDraft entry)
    {
        switch (name)
        {
            case "authors" or "author":
                JsonText.Authors(ref reader, entry.Authors);
                break;
            case "tags" when reader.TokenType == JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    entry.Categories.Add(JsonText.Value(ref reader));
                }

                break;
            case "attachments" when reader.TokenType == JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    ReadAttachment(ref reader, entry);
                }

                break;
            default:
                ReadText(name, JsonText.Value(ref reader), entry);
                break;
        }
    }

    private void ReadText(string name, string? text, EntryDraft entry)
    {
        switch (name)
        {
            case "id":
                entry.Id.Offer(text, 1);
                break;
            case "url":
                entry.Url.Offer(text, 2);
                break;
            case "external_url":
                entry.Url.Offer(text, 1);
                break;
            case "title":
                entry.Title.Offer(JsonText.Plain(text), 1);
                break;
            case "summary":
                entry.Summary.Offer(JsonText.Plain(text), 1);
                break;
            case "content_html":
                entry.Content.Offer(text is null ? null : new TextConstruct(text, null), 2);
                break;
            case "content_text":
                entry.Content.Offer(JsonText.Plain(text), 1);
                break;
            case "date_published":
                entry.Published.Offer(Time(text), 1);
                break;
            case "date_modified":
                entry.Updated.Offer(Time(text), 1);
                break;
            case "language":
                entry.Language.Offer(LanguageTag.Of(text), 1);
                break;
            case "image":
                entry.Image.Offer(text, 2);
                break;
            case "banner_image":
                entry.Image.Offer(text, 1);
                break;
        }
    }

    private static void ReadAttachment(ref Utf8JsonReader reader, EntryDraft entry)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }

        string? url = null, type = null, length = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Name(ref reader);
            reader.Read();
            var text = JsonText.Value(ref reader);
            (url, type, length) = name switch
            {
                "url" => (text, type, length),
                "mime_type" => (url, text, length),
                "size_in_bytes" => (url, type, text),
                _ => (url, type, length),
            };
        }

        entry.AddEnclosure(url?.Trim(), type, length);
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
}
