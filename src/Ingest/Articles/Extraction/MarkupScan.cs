namespace Ingest.Articles.Extraction;

/// <summary>The tokenizer states of HTML that matter for finding where tags, comments and raw text end.</summary>
internal static class MarkupScan
{
    /// <summary>Where the tag whose name ends at <paramref name="at"/> ends (one past its <c>&gt;</c>), or -1 where it never does. Counts its attributes.</summary>
    public static int TagEnd(string html, int at, out int attributes)
    {
        attributes = 0;
        while (at < html.Length)
        {
            var c = html[at];
            if (c == '>')
            {
                return at + 1;
            }

            if (IsSpace(c) || c == '/')
            {
                at++;
                continue;
            }

            attributes++;
            at = AttributeEnd(html, at);
            if (at < 0)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Where the raw text of an element ends: at its end tag, or -1.</summary>
    public static int RawTextEnd(string html, int at, ReadOnlySpan<char> name)
    {
        while (true)
        {
            at = html.IndexOf("</", at, StringComparison.Ordinal);
            if (at < 0)
            {
                return -1;
            }

            var rest = html.AsSpan(at + 2);
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (rest.Length == name.Length || IsNameEnd(rest[name.Length])))
            {
                return at;
            }

            at += 2;
        }
    }

    /// <summary>Where the comment or declaration that starts at <paramref name="at"/> (its <c>&lt;</c>) ends.</summary>
    public static int CommentEnd(string html, int at)
    {
        var rest = html.AsSpan(at);
        if (!rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            var close = html.IndexOf('>', at);
            return close < 0 ? html.Length : close + 1;
        }

        if (rest.StartsWith("<!-->", StringComparison.Ordinal) || rest.StartsWith("<!--->", StringComparison.Ordinal))
        {
            return html.IndexOf('>', at) + 1;
        }

        for (var end = html.IndexOf("--", at + 4, StringComparison.Ordinal); end >= 0; end = html.IndexOf("--", end + 1, StringComparison.Ordinal))
        {
            var after = html.AsSpan(end + 2);
            if (after.StartsWith(">", StringComparison.Ordinal))
            {
                return end + 3;
            }

            if (after.StartsWith("!>", StringComparison.Ordinal))
            {
                return end + 4;
            }
        }

        return html.Length;
    }

    public static int NameEnd(string html, int at)
    {
        while (at < html.Length && !IsNameEnd(html[at]))
        {
            at++;
        }

        return at;
    }

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';

    private static bool IsNameEnd(char c) => IsSpace(c) || c is '/' or '>';

    private static int AttributeEnd(string html, int at)
    {
        at++; // the first character belongs to the name, even if it is '='
        while (at < html.Length && !IsNameEnd(html[at]) && html[at] != '=')
        {
            at++;
        }

        var equals = SkipSpace(html, at);
        if (equals >= html.Length || html[equals] != '=')
        {
            return at;
        }

        at = SkipSpace(html, equals + 1);
        if (at < html.Length && html[at] is '"' or '\'')
        {
            var close = html.IndexOf(html[at], at + 1);
            return close < 0 ? -1 : close + 1;
        }

        while (at < html.Length && !IsSpace(html[at]) && html[at] != '>')
        {
            at++;
        }

        return at;
    }

    private static int SkipSpace(string html, int at)
    {
        while (at < html.Length && IsSpace(html[at]))
        {
            at++;
        }

        return at;
    }
}
