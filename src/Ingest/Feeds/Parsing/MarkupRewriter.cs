using System.Collections.Frozen;
using System.Text;

namespace Ingest.Feeds.Parsing;

/// <summary>Writes XHTML that was cut out of a feed as HTML that stands by itself: prefixes and namespace declarations taken off, CDATA as text.</summary>
internal static class MarkupRewriter
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Void = new[]
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static string ToHtml(string inner)
    {
        var html = new StringBuilder(inner.Length);
        var reader = new MarkupReader(inner, 0, new WarningList());
        while (reader.Read())
        {
            switch (reader.Token)
            {
                case MarkupToken.Start:
                    Start(html, reader);
                    break;
                case MarkupToken.End when !Void.Contains(Local(reader.Name)):
                    html.Append("</").Append(Local(reader.Name)).Append('>');
                    break;
                case MarkupToken.Text:
                    html.Append(reader.RawText);
                    break;
                case MarkupToken.CData:
                    html.Append(HtmlText.Escape(reader.RawText.ToString()));
                    break;
            }
        }

        return html.ToString();
    }

    private static void Start(StringBuilder html, MarkupReader reader)
    {
        html.Append('<').Append(Local(reader.Name));
        foreach (var attribute in reader.Attributes)
        {
            var name = reader.Slice(attribute.NameStart, attribute.NameLength);
            if (!name.StartsWith("xmlns", StringComparison.OrdinalIgnoreCase))
            {
                var value = reader.Slice(attribute.ValueStart, attribute.ValueLength);
                var quote = value.Contains('"') ? '\'' : '"';
                html.Append(' ').Append(name).Append('=').Append(quote).Append(value).Append(quote);
            }
        }

        html.Append('>');
    }

    private static ReadOnlySpan<char> Local(ReadOnlySpan<char> name) => name[(name.IndexOf(':') + 1)..];
}
