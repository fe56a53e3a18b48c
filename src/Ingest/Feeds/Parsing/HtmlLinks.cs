using System.Collections.Frozen;
using System.Text;

namespace Ingest.Feeds.Parsing;

/// <summary>Makes the relative links of HTML fragments absolute and leaves everything else as it is. One serves all fragments of a feed in turn.</summary>
internal sealed class HtmlLinks
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LinkAttributes = new[]
    {
        "href", "src", "cite", "action", "background", "longdesc", "poster", "data", "usemap", "codebase", "classid", "profile",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private const int GrowthPerCharacter = 4;
    private const int LeastGrowth = 16 * 1024;

    private readonly MarkupTags _tags = new(string.Empty, new WarningList());
    private readonly StringBuilder _changed = new();

    /// <summary>The fragment with its relative links resolved against <paramref name="address"/>; as it was where that is null. Behind the place where it has grown to several times its length, links stay as they are.</summary>
    public string Resolve(string html, Uri? address)
    {
        if (address is null || !html.Contains('<', StringComparison.Ordinal))
        {
            return html;
        }

        _tags.Restart(html);
        _changed.Clear();
        var copied = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length;)
        {
            var end = at + 1;
            if (MarkupTags.IsNameStart(html[end]))
            {
                var (nameStart, nameLength) = _tags.Name(end);
                end = _tags.ReadAttributes(nameStart + nameLength, out _, out _);
                copied = ResolveTag(html, address, copied);
            }

            at = end < html.Length ? html.IndexOf('<', end) : -1;
        }

        return copied == 0 ? html : _changed.Append(html, copied, html.Length - copied).ToString();
    }

    private int ResolveTag(string html, Uri address, int copied)
    {
        foreach (var attribute in _tags.Attributes)
        {
            var sent = html.AsSpan(attribute.ValueStart, attribute.ValueLength);
            if (sent.IsEmpty || IsAbsolute(sent) || !LinkAttributes.Contains(html.AsSpan(attribute.NameStart, attribute.NameLength)))
            {
                continue;
            }

            var value = References.Resolve(sent, warnings: null);
            var resolved = Links.Resolve(value, address);
            if (resolved is null || string.Equals(resolved, value, StringComparison.Ordinal))
            {
                continue;
            }

            if (_changed.Length - copied > (GrowthPerCharacter * html.Length) + LeastGrowth)
            {
                return copied;
            }

            _changed.Append(html, copied, attribute.ValueStart - copied).Append(resolved.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal));
            copied = attribute.ValueStart + attribute.ValueLength;
        }

        return copied;
    }

    // Nearly all links are, and need not be copied out to be seen to be. Where white space is to be taken out of them, there is something to do.
    private static bool IsAbsolute(ReadOnlySpan<char> link) =>
        (link.StartsWith("https://") || link.StartsWith("http://")) && !link.ContainsAny(" \t\r\n") && !link.Contains('&');
}
