namespace Ingest.Feeds.Robots;

/// <summary>One line of <c>robots.txt</c>.</summary>
/// <param name="Path">The pattern as <see cref="RobotsPath"/> writes it, so that patterns and paths compare octet by octet; <c>*</c> stands for anything, <c>$</c> at its end for the end.</param>
/// <param name="IsAllowed">Whether it allows or disallows what it matches.</param>
public sealed record RobotsRule(string Path, bool IsAllowed)
{
    /// <summary>Whether the pattern matches a path that <see cref="RobotsPath"/> wrote. Takes time in proportion to path and pattern, whatever the pattern.</summary>
    public bool Matches(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var isAnchored = Path.EndsWith('$');
        var pieces = (isAnchored ? Path[..^1] : Path).Split('*');
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = pieces[0].Length;
        for (var i = 1; i < pieces.Length; i++)
        {
            var isLast = isAnchored && i == pieces.Length - 1;
            var found = isLast ? path.Length - pieces[i].Length : path.IndexOf(pieces[i], at, StringComparison.Ordinal);
            if (found < at || (isLast && !path.EndsWith(pieces[i], StringComparison.Ordinal)))
            {
                return false;
            }

            at = found + pieces[i].Length;
        }

        return !isAnchored || at == path.Length;
    }
}
