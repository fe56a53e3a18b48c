using System.Collections.Frozen;
using System.Text;

namespace Ingest.Feeds.Parsing;

/// <summary>Makes the relative links of an HTML fragment absolute and leaves everything else as it is.</summary>
internal static class HtmlLinks
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LinkAttributes = new[]
    {
        "href", "src", "cite", "action", "background", "longdesc", "poster", "data", "usemap", "codebase", "classid", "profile",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private const int GrowthPerCharacter = 4;
    private const int LeastGrowth = 16 * 1024;

    /// <summary>The fragment with its relative links resolved against <paramref name="address"/>; as it was where that is null. Behind the place where it has grown to several times its length, links stay as they are.</summary>
    public static string Resolve(string html, Uri? address)
    {
        if (address is null || !html.Contains('<', StringComparison.Ordinal))
        {
            return html;
        }

        StringBuilder? changed = null;
        var copied = 0;
        var tags = new MarkupTags(html, new WarningList());
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length;)
        {
            var end = at + 1;
            if (MarkupTags.IsNameStart(html[end]))
            {
                var (nameStart, nameLength) = tags.Name(end);
                end = tags.ReadAttributes(nameStart + nameLength, out _, out _);
                copied = ResolveTag(html, tags.Attributes, address, ref changed, copied);
            }

            at = end < html.Length ? html.IndexOf('<', end) : -1;
        }

        return changed is null ? html : changed.Append(html, copied, html.Length - copied).ToString();
    }

    private static int ResolveTag(string html, List<MarkupAttribute> attributes, Uri address, ref StringBuilder? changed, int copied)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.ValueLength == 0 || !LinkAttributes.Contains(html.AsSpan(attribute.NameStart, attribute.NameLength)))
            {
                continue;
            }

            var value = References.Resolve(html.AsSpan(attribute.ValueStart, attribute.ValueLength), warnings: null);
            var resolved = Links.Resolve(value, address);
            if (resolved is null || string.Equals(resolved, value, StringComparison.Ordinal))
            {
                continue;
            }

            if (changed is not null && changed.Length - copied > (GrowthPerCharacter * html.Length) + LeastGrowth)
            {
                return copied;
            }

            changed ??= new StringBuilder(html.Length + 64);
            changed.Append(html, copied, attribute.ValueStart - copied).Append(resolved.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal));
            copied = attribute.ValueStart + attribute.ValueLength;
        }

        return copied;
    }
}
