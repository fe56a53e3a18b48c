namespace Ingest.Feeds.WebSub;

/// <summary>Reads the HTTP header <c>Link</c> (RFC 8288) as far as it is needed: the first target of each relation.</summary>
internal static class LinkHeader
{
    /// <summary>The first target of each relation (lower case), made absolute; what cannot be read is left out.</summary>
    public static IReadOnlyDictionary<string, string> Read(string? header, Uri address)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        var rest = header.AsSpan();
        while (rest.IndexOf('<') is >= 0 and var start && rest[start..].IndexOf('>') is > 0 and var length)
        {
            var target = rest.Slice(start + 1, length - 1).Trim().ToString();
            rest = rest[(start + length + 1)..];
            var end = EndOf(rest, ',');
            if (Uri.TryCreate(address, target, out var url))
            {
                foreach (var relation in Relations(rest[..end].ToString()))
                {
                    links.TryAdd(relation, url.AbsoluteUri);
                }
            }

            rest = rest[end..];
        }

        return links;
    }

    // A comma ends a link, a semicolon a parameter, unless it stands between quotes.
    private static int EndOf(ReadOnlySpan<char> text, char separator)
    {
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when isQuoted:
                    i++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                default:
                    if (!isQuoted && text[i] == separator)
                    {
                        return i;
                    }

                    break;
            }
        }

        return text.Length;
    }

    private static string[] Relations(string parameters)
    {
        for (var rest = parameters; rest.Length > 0;)
        {
            var end = EndOf(rest, ';');
            if (rest[..end].Split('=', 2) is [var name, var value] && name.Trim().Equals("rel", StringComparison.OrdinalIgnoreCase))
            {
                return value.Trim().Trim('"').ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }

            rest = rest[Math.Min(end + 1, rest.Length)..];
        }

        return [];
    }
}
