using System.Text;
using System.Xml;
using Ingest.Feeds.Parsing;

namespace Ingest.Feeds;

/// <summary>Reads and writes OPML, the format in which readers exchange lists of feeds. Reading forgives what the feed parser forgives.</summary>
public static class Opml
{
    private const string Namespace = "urn:ingest:opml";

    /// <summary>The feeds of a list in its order; an empty list where there are none.</summary>
    public static IReadOnlyList<OpmlFeed> Read(ReadOnlyMemory<byte> bytes)
    {
        var warnings = new WarningList();
        var markup = new FeedMarkup(DocumentText.Decode(bytes.Span, null, warnings).Text, 0, null, warnings);
        var feeds = new List<OpmlFeed>();
        var folders = new Stack<(int Depth, string Name)>();
        while (markup.Read())
        {
            var reader = markup.Reader;
            while (folders.Count > 0 && reader.Depth < folders.Peek().Depth)
            {
                folders.Pop();
            }

            if (reader.Token != MarkupToken.Start || !reader.Name.Equals("outline", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var title = NonEmpty(markup.Attribute("title")) ?? NonEmpty(markup.Attribute("text"));
            if (NonEmpty(markup.Attribute("xmlUrl")) is { } url)
            {
                feeds.Add(new OpmlFeed(url, title, folders.Count == 0 ? null : string.Join('/', folders.Reverse().Select(static folder => folder.Name)), NonEmpty(markup.Attribute("settings"))));
            }
            else if (title is not null)
            {
                folders.Push((reader.Depth, title.Replace('/', '-')));
            }
        }

        return feeds;
    }

    /// <summary>A list as OPML 2.0, folders and feeds in ordinal order.</summary>
    public static string Write(IEnumerable<FeedState> feeds)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            writer.WriteStartElement("opml");
            writer.WriteAttributeString("version", "2.0");
            writer.WriteAttributeString("xmlns", "ingest", null, Namespace);
            writer.WriteStartElement("head");
            writer.WriteElementString("title", "Feeds");
            writer.WriteEndElement();
            writer.WriteStartElement("body");
            WriteFolder(writer, [.. feeds.OrderBy(static feed => feed.Url, StringComparer.Ordinal)], string.Empty);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text + "\n";
    }

    private static void WriteFolder(XmlWriter writer, IReadOnlyList<FeedState> feeds, string folder)
    {
        foreach (var feed in feeds.Where(feed => (feed.Folder ?? string.Empty) == folder))
        {
            writer.WriteStartElement("outline");
            writer.WriteAttributeString("type", "rss");
            writer.WriteAttributeString("text", Clean(feed.Title ?? feed.Url));
            writer.WriteAttributeString("xmlUrl", feed.CurrentUrl ?? feed.Url);
            if (FeedSettingsText.Of(feed) is { Count: > 0 } settings)
            {
                // Other readers leave out attributes of a namespace that they do not know.
                writer.WriteAttributeString("settings", Namespace, Clean(string.Join('\n', settings.Select(static pair => $"{pair.Key}={pair.Text}"))));
            }

            writer.WriteEndElement();
        }

        if (folder.Length > 0)
        {
            return;
        }

        foreach (var group in feeds.Where(static feed => !string.IsNullOrEmpty(feed.Folder)).GroupBy(static feed => feed.Folder!, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            var names = group.Key.Split('/');
            Array.ForEach(names, name => Open(writer, name));
            WriteFolder(writer, [.. group], group.Key);
            Array.ForEach(names, _ => writer.WriteEndElement());
        }
    }

    private static void Open(XmlWriter writer, string folder)
    {
        writer.WriteStartElement("outline");
        writer.WriteAttributeString("text", Clean(folder));
    }

    private static string Clean(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));

    private static string? NonEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
