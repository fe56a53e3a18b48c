namespace Ingest.Feeds.Parsing;

/// <summary>Makes links absolute without touching those that are.</summary>
internal static class Links
{
    private const int Longest = 8192;

    // Every relative link is as long as its base: a longer one would let a small document grow without bounds.
    private const int LongestBase = 1024;

    /// <summary>The link, absolute where a base address is known. White space around it and line breaks in it are taken out. Null where it is empty.</summary>
    public static string? Resolve(string? link, Uri? address)
    {
        var trimmed = link?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            return null;
        }

        if (trimmed.AsSpan().ContainsAny('\r', '\n', '\t'))
        {
            trimmed = string.Concat(trimmed.Where(static c => c is not ('\r' or '\n' or '\t')));
        }

        if (address is null || HasScheme(trimmed) || trimmed.Length > Longest)
        {
            return trimmed;
        }

        return IsPlainPath(trimmed) && address.Scheme is "http" or "https" ? string.Concat(address.GetLeftPart(UriPartial.Authority), trimmed)
            : Uri.TryCreate(address, trimmed, out var absolute) ? absolute.AbsoluteUri
            : trimmed;
    }

    // A path from the root that nothing is to be done to: most relative links are one, and need no Uri.
    private static bool IsPlainPath(string link) =>
        link is ['/', not '/', ..] && link.AsSpan().IndexOfAnyExcept(PlainPathCharacters) < 0 && !link.Contains("/.", StringComparison.Ordinal);

    /// <summary>Whether the link names its scheme itself.</summary>
    public static bool HasScheme(string link)
    {
        var colon = link.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(link[0]) && link.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0;
    }

    /// <summary>A base address, or null where the text is none; relative ones are resolved against the outer base.</summary>
    public static Uri? Base(string? text, Uri? outer)
    {
        var resolved = Resolve(text, outer);
        return resolved is not null && resolved.Length <= LongestBase && Uri.TryCreate(resolved, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "ftp" or "file" or "feed" ? address : outer;
    }

    private static readonly System.Buffers.SearchValues<char> SchemeCharacters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    private static readonly System.Buffers.SearchValues<char> PlainPathCharacters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-._~=&?;,+");
}
