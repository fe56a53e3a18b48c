namespace Ingest.Feeds.Parsing;

/// <summary>The name in what feeds write for a person: <c>Jane (jane@example.org)</c>, <c>jane@example.org (Jane)</c>, <c>Jane &lt;jane@example.org&gt;</c>.</summary>
internal static class PersonName
{
    public static string? Of(string? text)
    {
        var squeezed = WhiteSpace.Squeeze(text ?? string.Empty);
        if (squeezed.Length is 0 or > 1000)
        {
            return null;
        }

        var open = squeezed.LastIndexOfAny(['(', '<']);
        if (open < 0 || squeezed[^1] is not (')' or '>'))
        {
            return squeezed;
        }

        var before = squeezed[..open].Trim();
        var inside = squeezed[(open + 1)..^1].Trim();
        return IsMail(inside) && before.Length > 0 ? before
            : IsMail(before) && inside.Length > 0 ? inside
            : before.Length == 0 ? inside
            : squeezed;
    }

    private static bool IsMail(string text) => text.Contains('@', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);
}
